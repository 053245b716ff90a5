package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;

/**
 * Gathers noun phrases that a conjunction joins: "a man and two women", "three soldiers, a driver and five civilians". Lists
 * of bare commas are not joined: they may be appositions.
 */
final class Coordination {

    private static final int MOST = 32;

    private final Words words;
    private final Phrases phrases;
    private final Arguments arguments;
    private final int[] members = new int[MOST];
    private final int[] attackers = new int[MOST];
    private int count;
    private int attackerCount;

    Coordination(Words words, Phrases phrases, Arguments arguments) {
        this.words = words;
        this.phrases = phrases;
        this.arguments = arguments;
    }

    int count() {
        return count;
    }

    int get(int member) {
        return members[member];
    }

    /** Gathers the phrases joined to the one at {@code first}, to its right. */
    void right(int first) {
        count = 0;
        members[count++] = first;
        int pending = 1;
        int appositions = 0;
        int at = first;
        while (count < MOST) {
            int next = skipAttributes(at + 1);
            boolean comma = phrases.is(next, PhraseType.COMMA) || isSemicolonInList(next);
            if (comma) {
                next++;
            }
            boolean and = phrases.is(next, PhraseType.CONJUNCTION) && joins(next);
            if (and) {
                next++;
            }
            if (and && phrases.is(next, PhraseType.TRIGGER) && count > 2) {
                // "killed a baker, his wife, a lodger and hurt two guests"
                pending = count;
            }
            boolean ownPredicate = arguments.hasOwnPredicate(next) && behindOrigin(next + 1) == next + 1;
            if (!comma && !and || !canJoin(next) || ownPredicate) {
                break;
            }
            if (!and && isAppositionOf(at, next)) {
                appositions++;
                at = next;
                continue;
            }
            members[count++] = next;
            if (and || isCountedMunition(next)) {
                pending = count;
            }
            at = next;
        }
        count = namesItsMembers(first, appositions) ? 1 : pending;
    }

    /** Gathers the phrases joined to the one at {@code last}, to its left. */
    void left(int last) {
        count = 0;
        members[count++] = last;
        int at = last;
        boolean joined = false;
        while (count < MOST) {
            int before = at - 1;
            boolean and = phrases.is(before, PhraseType.CONJUNCTION) && joins(before);
            if (and) {
                before--;
            }
            boolean comma = phrases.is(before, PhraseType.COMMA);
            if (comma) {
                before--;
            }
            if (!and && !(comma && joined)) {
                break;
            }
            int head = before;
            while (phrases.is(head, PhraseType.NOUN)
                    && phrases.is(head - 1, PhraseType.PREPOSITION)
                    && phrases.is(head - 2, PhraseType.NOUN)
                    && !phrases.get(head).count.present()) {
                head -= 2;
            }
            if (!canJoin(head) || isObjectOfAnother(head) || phrases.is(head - 1, PhraseType.PREPOSITION)) {
                break;
            }
            if (comma && (phrases.is(head - 1, PhraseType.PART) || phrases.is(head - 1, PhraseType.BE))) {
                // "killed six, including a baby, and seven people were injured": the baby is one of the six
                break;
            }
            joined |= and;
            members[count++] = head;
            at = head;
        }
        if (namesItsMembers(members[count - 1], 0)) {
            members[0] = members[count - 1];
            count = 1;
        }
    }

    /** "two brothers, Omar, 25, and Said, 22": the names tell who the two are. */
    private boolean namesItsMembers(int group, int appositions) {
        Phrase counted = phrases.get(group);
        if (count < 2 || !counted.count.present() || counted.count.value != count - 1 + appositions) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Phrase member = phrases.get(members[i]);
            if (members[i] != group && (member.count.present() || !member.name && !member.age)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes those who did the deed out of the members: "four people and the gunman" are four victims and an attacker.
     *
     * @return whether there were both
     */
    boolean separateAttackers() {
        attackerCount = 0;
        int kept = 0;
        int all = count;
        for (int i = 0; i < all; i++) {
            if (Victims.isAttacker(phrases.get(members[i]))) {
                attackers[attackerCount++] = members[i];
            } else {
                members[kept++] = members[i];
            }
        }
        if (kept == 0) {
            attackerCount = 0;
            return false;
        }
        count = kept;
        return attackerCount > 0;
    }

    int attackers() {
        return attackerCount;
    }

    int attacker(int index) {
        return attackers[index];
    }

    private boolean joins(int index) {
        String term = phrases.get(index).head.term();
        return term.equals("and") || term.equals("&") || term.equals("plus") || term.equals("as well as");
    }

    private boolean canJoin(int index) {
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(index);
        return !phrase.measurement
                && !phrase.pronoun
                && !phrase.head.is(WordClass.TOLL)
                && (phrase.isPeople()
                        || phrase.count.present()
                        || phrase.indefinite && phrase.head.is(WordClass.MUNITION | WordClass.STRUCTURE));
    }

    private boolean isObjectOfAnother(int index) {
        return phrases.is(index - 1, PhraseType.VERB) || phrases.is(index - 1, PhraseType.TRIGGER);
    }

    /** "Juan Lopez, a driver": the second phrase only tells more of the first. */
    private boolean isAppositionOf(int first, int second) {
        Phrase a = phrases.get(first);
        Phrase b = phrases.get(second);
        boolean bothCounted = a.count.present() && b.count.present();
        return !bothCounted && (a.name != b.name || b.age && !b.indefinite);
    }

    /** Behind "in the car", "from Lyon": what tells where the people before it were. */
    private int skipAttributes(int index) {
        int at = behindOrigin(behindAlternative(index));
        int skipped = 0;
        while (skipped < 2
                && phrases.is(at, PhraseType.PREPOSITION)
                && phrases.is(at + 1, PhraseType.NOUN)
                && (!phrases.get(at + 1).count.present()
                        || phrases.get(at + 1).head.is(WordClass.OTHER_THING)
                                && phrases.get(at + 1).count.bound == Bound.VAGUE)
                && !phrases.get(at).head.term().equals("between")) {
            at += 2;
            skipped++;
        }
        return at;
    }

    /** "four missiles (from the north); and nine drones": the list goes on behind a semicolon. */
    private boolean isSemicolonInList(int index) {
        if (!phrases.is(index, PhraseType.BREAK) || !isMark(index, ';')) {
            return false;
        }
        int next = phrases.is(index + 1, PhraseType.CONJUNCTION) ? index + 2 : index + 1;
        return isCountedMunition(next);
    }

    private boolean isMark(int index, char mark) {
        return phrases.is(index, PhraseType.BREAK) && words.isMark(phrases.get(index).from, mark);
    }

    private boolean isCountedMunition(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && phrases.get(index).head.is(WordClass.MUNITION)
                && phrases.get(index).count.present();
    }

    /** Behind "launched by the rebels", "fired from the sea" and "(from the north)", which tell where munitions came from. */
    private int behindOrigin(int index) {
        if (!phrases.is(index - 1, PhraseType.NOUN)
                || !phrases.get(index - 1).head.is(WordClass.MUNITION)) {
            return index;
        }
        if (isMark(index, '(')) {
            for (int i = index + 1; i < phrases.count(); i++) {
                if (isMark(i, ')')) {
                    return i + 1;
                }
            }
            return index;
        }
        boolean reduced = phrases.is(index, PhraseType.TRIGGER)
                && phrases.get(index).head.is(WordClass.PARTICIPLE)
                && phrases.get(index).head.objectMeasures().get(CountedClass.MUNITION) == Measure.LAUNCHED
                && !phrases.is(index + 1, PhraseType.NOUN);
        return reduced ? index + 1 : index;
    }

    /** Behind "or KN-23 missiles" of "two Iskander-M or KN-23 missiles": another name of what was counted, no other number. */
    private int behindAlternative(int index) {
        return phrases.is(index, PhraseType.CONJUNCTION)
                        && phrases.get(index).head.term().equals("or")
                        && phrases.is(index + 1, PhraseType.NOUN)
                        && phrases.get(index + 1).head.is(WordClass.MUNITION)
                        && !phrases.get(index + 1).count.present()
                ? index + 2
                : index;
    }
}

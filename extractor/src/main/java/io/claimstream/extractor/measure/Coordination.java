package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Bound;
import java.util.Arrays;

/**
 * Gathers noun phrases that a conjunction joins: "a man and two women", "three soldiers, a driver and five civilians". Lists
 * of bare commas are not joined: they may be appositions.
 */
final class Coordination {

    private static final int MOST = 32;
    private static final int FEWEST_PARTS = 2;

    private final Phrases phrases;
    private final Arguments arguments;
    private final NamedMembers names;
    private final ItemLines lines;
    private final Attributes attributes;
    private final Joints joints;
    private final HeadlineCommas commas;
    private final int[] members = new int[MOST];
    private final int[] attackers = new int[MOST];
    private int count;
    private int attackerCount;

    Coordination(Words words, Phrases phrases, Arguments arguments) {
        this.phrases = phrases;
        this.arguments = arguments;
        names = new NamedMembers(phrases);
        lines = new ItemLines(words, phrases);
        attributes = new Attributes(words, phrases);
        joints = new Joints(phrases, attributes);
        commas = new HeadlineCommas(phrases);
    }

    /** Tells whether the sentence that is read next is a headline. */
    void startSentence(boolean headline) {
        commas.startSentence(headline);
    }

    int count() {
        return count;
    }

    int get(int member) {
        return members[member];
    }

    /** Gathers the phrase at {@code member} alone. */
    void only(int member) {
        count = 0;
        join(member);
    }

    /** Adds the phrase at {@code member} to those gathered, of which there is an upper limit. */
    void join(int member) {
        if (count < MOST) {
            members[count++] = member;
        }
    }

    /** Forgets all but the first {@code kept} of those gathered. */
    void keep(int kept) {
        count = kept;
    }

    /** Forgets the first of those gathered. */
    void dropFirst() {
        System.arraycopy(members, 1, members, 0, --count);
    }

    /** The indexes of the phrases gathered. */
    int[] gathered() {
        return Arrays.copyOf(members, count);
    }

    /** Gathers the phrases joined to the one at {@code first}, to its right, that are no subjects of their own. */
    void right(int first) {
        right(first, false);
    }

    /** Gathers the phrases joined to the one at {@code first}, to its right: "the bodies of a man and a woman were found". */
    void rightWithinSubject(int first) {
        right(first, true);
    }

    private void right(int first, boolean withinSubject) {
        count = 0;
        members[count++] = first;
        int pending = 1;
        int appositions = 0;
        boolean named = false;
        int at = first;
        boolean things = phrases.get(first).head.is(WordClass.STRUCTURE);
        while (count < MOST) {
            int next = attributes.behind(at + 1);
            int behind = next;
            int item = lines.next(at);
            boolean comma =
                    item != ItemLines.NONE || phrases.is(next, PhraseType.COMMA) || joints.isSemicolonInList(next);
            if (item != ItemLines.NONE) {
                next = item;
            } else if (comma) {
                next++;
            }
            boolean and = phrases.is(next, PhraseType.CONJUNCTION) && joints.joins(next);
            if (and) {
                next++;
            }
            next = attributes.possessed(next);
            if (and && phrases.is(next, PhraseType.TRIGGER) && count > 2) {
                // "killed a baker, his wife, a lodger and hurt two guests"
                pending = count;
            }
            boolean ownPredicate = !withinSubject
                    && arguments.hasOwnPredicate(next)
                    && attributes.behindOrigin(next + 1) == next + 1
                    && !joints.isEarlierCapture(next + 1, first);
            if (and && phrases.is(next, PhraseType.NOUN) && phrases.get(next).pronoun) {
                // "killed his wife, two lodgers and himself"
                pending = count;
            }
            boolean passed = things && (comma || and) && !ownPredicate && isPassedOver(next);
            if (passed && !and) {
                at = next;
                continue;
            }
            if (passed) {
                pending = count;
            }
            if (!comma && !and || !joints.canJoin(next) || ownPredicate || joints.isPlaceJoined(behind, at, next)) {
                break;
            }
            boolean further = named && joints.isSomebodyElse(next);
            named = !and && !further && joints.isAppositionOf(at, next);
            if (named) {
                appositions++;
                at = next;
                continue;
            }
            members[count++] = next;
            if (and || phrases.isCountedMunition(next) || commas.join(at, next)) {
                pending = count;
            }
            at = next;
        }
        if (namesItsMembers(first, appositions) || tellsItsParts(pending)) {
            count = 1;
        } else {
            count = names.drop(members, pending);
        }
    }

    /** Gathers the phrases joined to the one at {@code last}, to its left. */
    void left(int last) {
        count = 0;
        members[count++] = last;
        int at = last;
        boolean joined = false;
        boolean things = phrases.get(last).head.is(WordClass.STRUCTURE) || joints.isUncountedThing(last);
        while (count < MOST) {
            int before = attributes.possessor(at) - 1;
            boolean and = phrases.is(before, PhraseType.CONJUNCTION) && joints.joins(before);
            if (and) {
                before--;
            }
            boolean comma = phrases.is(before, PhraseType.COMMA);
            if (comma) {
                before--;
            }
            boolean list = comma
                    && (phrases.isCountedMunition(at) && phrases.isCountedMunition(before)
                            || things && joints.isListOfThings(before, at));
            before = comma && and ? attributes.beforeInclusion(before) : before;
            int clause = comma && and ? attributes.beforeClause(before) : before;
            int head = attributes.before(clause);
            boolean headline = comma && commas.joinSubjects(head, at);
            if (!and && !(comma && joined) && !list && !headline) {
                break;
            }
            if (comma
                    && (joints.isNameWithApposition(head)
                            || joints.isNameOfOne(head) && (clause != before || joints.isNameOfThatOne(head)))) {
                head = attributes.before(head - 2);
            }
            boolean object = joints.isObjectOfAnother(head)
                    && !joints.isEarlierCapture(last + 1, head)
                    && (!joints.isTheirState(last + 1) || phrases.get(head).head.measure() != null);
            boolean elsewhere = phrases.is(head - 1, PhraseType.PREPOSITION) && !joints.isLeftBehind(head, last);
            if (things && !object && !elsewhere && (isPassedOver(head) || joints.isModelBeside(head, last))) {
                joined |= and;
                at = head;
                continue;
            }
            if (!joints.canJoin(head) || object || elsewhere) {
                break;
            }
            boolean part = phrases.is(head - 1, PhraseType.PART);
            if (part && !phrases.get(head).head.is(WordClass.MUNITION)
                    || comma && (part || phrases.is(head - 1, PhraseType.BE))) {
                // "killed six, including a baby, and seven people were injured": the baby is one of the six
                break;
            }
            joined |= and;
            members[count++] = head;
            at = head;
        }
        if (count > 1 && isPassedOver(members[0])) {
            // "12 houses and a power line were damaged": the houses are counted
            System.arraycopy(members, 1, members, 0, --count);
        }
        if (namesItsMembers(members[count - 1], 0)) {
            members[0] = members[count - 1];
            count = 1;
        } else if (count > 2) {
            reverse();
            count = tellsItsParts(count) ? 1 : names.drop(members, count);
            reverse();
        }
    }

    /** The first building among the gathered, or {@link Arguments#NONE}. */
    int firstBuilding() {
        for (int i = 0; i < count; i++) {
            if (phrases.get(members[i]).head.is(WordClass.STRUCTURE)) {
                return members[i];
            }
        }
        return Arguments.NONE;
    }

    /** The first counted munition among the gathered, or {@link Arguments#NONE}. */
    int firstMunition() {
        for (int i = 0; i < count; i++) {
            if (phrases.isCountedMunition(members[i])) {
                return members[i];
            }
        }
        return Arguments.NONE;
    }

    private boolean isPassedOver(int index) {
        return !joints.canJoin(index) && joints.isUncountedThing(index);
    }

    private void reverse() {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            int member = members[i];
            members[i] = members[j];
            members[j] = member;
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

    /** "eleven people, seven men and four women": the first number is the sum of those behind it. */
    private boolean tellsItsParts(int joined) {
        Phrase whole = phrases.get(members[0]);
        if (joined < FEWEST_PARTS + 1 || !whole.count.isExact()) {
            return false;
        }
        boolean counted = false;
        long sum = 0;
        for (int i = 1; i < joined; i++) {
            Phrase member = phrases.get(members[i]);
            if (member.count.present() && member.count.bound != Bound.EXACT) {
                return false;
            }
            counted |= member.count.present();
            sum += member.count.present() ? member.count.value : 1;
        }
        return counted && sum == whole.count.value;
    }

    /**
     * Takes those who did the deed out of the members: "four people and the gunman" are four victims and an attacker.
     *
     * @return whether there were both
     */
    boolean separateAttackers() {
        attackerCount = 0;
        if (isOfBothSides()) {
            return false;
        }
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

    /** The member that the words name first. */
    int leftmost() {
        return Math.min(members[0], members[count - 1]);
    }

    /** "Two soldiers and 12 guerrillas" fell in one fight. */
    private boolean isOfBothSides() {
        for (int i = 0; i < count; i++) {
            if (!OpposingSides.isOfEither(phrases.get(members[i]).head)) {
                return false;
            }
        }
        return true;
    }

    int attackers() {
        return attackerCount;
    }

    int attacker(int index) {
        return attackers[index];
    }
}

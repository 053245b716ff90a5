package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import java.util.Arrays;

/**
 * Gathers noun phrases that a conjunction joins: "a man and two women", "three soldiers, a driver and five civilians". Lists
 * of bare commas are not joined: they may be appositions.
 */
final class Coordination {

    private static final int MOST = 32;
    private static final int MOST_ATTRIBUTES = 2;
    private static final int FEWEST_PARTS = 2;
    private static final long MILLIONS = 1_000_000;

    private final Words words;
    private final Phrases phrases;
    private final Arguments arguments;
    private final NamedMembers names;
    private final ItemLines lines;
    private final int[] members = new int[MOST];
    private final int[] attackers = new int[MOST];
    private int count;
    private int attackerCount;

    Coordination(Words words, Phrases phrases, Arguments arguments) {
        this.words = words;
        this.phrases = phrases;
        this.arguments = arguments;
        names = new NamedMembers(phrases);
        lines = new ItemLines(words, phrases);
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

    /** Adds the phrase at {@code member} to those gathered. */
    void join(int member) {
        members[count++] = member;
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
        int at = first;
        while (count < MOST) {
            int next = skipAttributes(at + 1);
            int behind = next;
            int item = lines.next(at);
            boolean comma = item != ItemLines.NONE || phrases.is(next, PhraseType.COMMA) || isSemicolonInList(next);
            if (item != ItemLines.NONE) {
                next = item;
            } else if (comma) {
                next++;
            }
            boolean and = phrases.is(next, PhraseType.CONJUNCTION) && joins(next);
            if (and) {
                next++;
            }
            next = possessed(next);
            if (and && phrases.is(next, PhraseType.TRIGGER) && count > 2) {
                // "killed a baker, his wife, a lodger and hurt two guests"
                pending = count;
            }
            boolean ownPredicate =
                    !withinSubject && arguments.hasOwnPredicate(next) && behindOrigin(next + 1) == next + 1;
            if (and && phrases.is(next, PhraseType.NOUN) && phrases.get(next).pronoun) {
                // "killed his wife, two lodgers and himself"
                pending = count;
            }
            if (!comma && !and || !canJoin(next) || ownPredicate || isPlaceJoined(behind, at, next)) {
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
        while (count < MOST) {
            int before = possessor(at) - 1;
            boolean and = phrases.is(before, PhraseType.CONJUNCTION) && joins(before);
            if (and) {
                before--;
            }
            boolean comma = phrases.is(before, PhraseType.COMMA);
            if (comma) {
                before--;
            }
            boolean list = comma && isCountedMunition(at) && isCountedMunition(before);
            if (!and && !(comma && joined) && !list) {
                break;
            }
            int head = beforeAttributes(before);
            if (comma && isNameWithApposition(head)) {
                head = beforeAttributes(head - 2);
            }
            boolean object = isObjectOfAnother(head)
                    && (!isTheirState(last + 1) || phrases.get(head).head.measure() != null);
            if (!canJoin(head) || object || phrases.is(head - 1, PhraseType.PREPOSITION)) {
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
        } else if (count > 2) {
            reverse();
            count = names.drop(members, count);
            reverse();
        }
    }

    /** Adds those whose fate the gathered shared, told of behind the verb: "was killed on Monday along with his two sons". */
    void company(int behind) {
        int at = behindCircumstances(behind);
        if (phrases.is(at, PhraseType.COMMA)) {
            at++;
        }
        if (!isComitative(at) || !canJoin(at + 1) || arguments.hasOwnPredicate(at + 1)) {
            return;
        }
        int[] gathered = Arrays.copyOf(members, count);
        right(at + 1);
        for (int i = 0; i < gathered.length && count < MOST; i++) {
            members[count++] = gathered[i];
        }
    }

    /** The wife of "his brother's wife", which begins at {@code index}. */
    private int possessed(int index) {
        boolean possessor = phrases.is(index, PhraseType.NOUN) && phrases.is(index + 1, PhraseType.POSSESSIVE);
        return possessor && phrases.is(index + 2, PhraseType.NOUN) ? index + 2 : index;
    }

    /** Where "his brother's wife" begins whose noun stands at {@code index}. */
    private int possessor(int index) {
        return phrases.is(index - 1, PhraseType.POSSESSIVE) && phrases.is(index - 2, PhraseType.NOUN)
                ? index - 2
                : index;
    }

    /** Adds those of whom a list tells the same for other places: "died in Lyon, two in Nice and one in Metz". */
    void elsewhere(int behind) {
        int gathered = count;
        long told = 0;
        int at = behind;
        int end = behindCircumstances(at);
        while (count < MOST && namesPlace(at, end)) {
            int next = phrases.is(end, PhraseType.COMMA) ? end + 1 : end;
            next = phrases.is(next, PhraseType.CONJUNCTION) && joins(next) ? next + 1 : next;
            at = next + 1;
            if (next == end || !isNumberAlone(next) || !namesPlace(at, behindCircumstances(at))) {
                break;
            }
            end = behindCircumstances(at);
            if (arguments.hasOwnPredicate(end - 1)) {
                break;
            }
            told += phrases.get(next).count.value;
            members[count++] = next;
        }
        if (told == phrases.get(members[0]).count.value) {
            // "ten died in Peru, six in Lima and four in Cusco": the ten, place by place
            count = gathered;
        }
    }

    private boolean isNumberAlone(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && (phrases.get(index).isBareCount()
                        || phrases.get(index).count.present()
                                && phrases.get(index).head.is(WordClass.INCREMENT));
    }

    private boolean namesPlace(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (phrases.is(i, PhraseType.NOUN) && phrases.get(i).name) {
                return true;
            }
        }
        return false;
    }

    private int behindCircumstances(int index) {
        int at = index;
        while (phrases.is(at, PhraseType.DATE) || isClockTime(at) || isCircumstance(at)) {
            at += phrases.is(at, PhraseType.DATE) || isClockTime(at) ? 1 : 2;
        }
        return at;
    }

    /** "in the square", "on Monday". */
    private boolean isCircumstance(int index) {
        boolean place = phrases.is(index + 1, PhraseType.NOUN) && isUncounted(phrases.get(index + 1));
        return phrases.is(index, PhraseType.PREPOSITION)
                && !isComitative(index)
                && (place || phrases.is(index + 1, PhraseType.DATE));
    }

    /** "at 7:15 near his home": the time itself is no phrase. */
    private boolean isClockTime(int index) {
        return phrases.is(index, PhraseType.PREPOSITION)
                && phrases.get(index).head.term().equals("at")
                && !phrases.is(index + 1, PhraseType.NOUN);
    }

    private boolean isComitative(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION)) {
            return false;
        }
        return switch (phrases.get(index).head.term()) {
            case "along with", "together with", "alongside" -> true;
            default -> false;
        };
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

    /** "killed two people in Lyon and Nice": the name is joined to the one right before it. */
    private boolean isPlaceJoined(int behind, int at, int next) {
        return behind > at + 1
                && phrases.is(behind, PhraseType.CONJUNCTION)
                && phrases.get(behind - 1).name
                && phrases.get(next).name
                && !phrases.get(next).count.present()
                && !phrases.get(next).head.is(WordClass.PERSON);
    }

    private boolean canJoin(int index) {
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(index);
        return !phrase.measurement
                && !phrase.pronoun
                && !phrase.head.is(WordClass.TOLL)
                && !isSumOfMoney(index)
                && phrase.head.measure() == null
                && (phrase.isPeople()
                        || phrase.count.present()
                        || phrase.indefinite && phrase.head.is(WordClass.MUNITION | WordClass.STRUCTURE));
    }

    /** "the death of four guards and millions in damages": money, not people. */
    private boolean isSumOfMoney(int index) {
        Phrase phrase = phrases.get(index);
        return phrase.isBareCount()
                && phrase.count.bound == Bound.VAGUE
                && phrase.count.low >= MILLIONS
                && phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.term().equals("in");
    }

    /** "left a man and a woman dead": the adjective tells what became of the objects. */
    private boolean isTheirState(int index) {
        return phrases.is(index, PhraseType.TRIGGER) && phrases.get(index).head.is(WordClass.ADJECTIVE);
    }

    /** Behind a verb, unless that only reports: "said two men and a boy had been killed" opens a clause. */
    private boolean isObjectOfAnother(int index) {
        return phrases.is(index - 1, PhraseType.VERB)
                        && !phrases.get(index - 1).head.is(WordClass.REPORT)
                || phrases.is(index - 1, PhraseType.TRIGGER);
    }

    /** "Juan Lopez, a driver": the second phrase only tells more of the first. */
    private boolean isAppositionOf(int first, int second) {
        Phrase a = phrases.get(first);
        Phrase b = phrases.get(second);
        boolean bothCounted = a.count.present() && b.count.present();
        return !bothCounted && (a.name != b.name || b.age && !b.indefinite);
    }

    /** Behind "in the car", ", 29,", ", of Lyon,": what tells more of the people before it. */
    private int skipAttributes(int index) {
        int at = behindOrigin(behindAlternative(index));
        for (int skipped = 0; skipped < MOST_ATTRIBUTES; skipped++) {
            int open = phrases.is(at, PhraseType.COMMA) ? at + 1 : at;
            if (open > at && isAge(open)) {
                at = open + 1;
            } else if (phrases.is(open, PhraseType.PREPOSITION)
                    && phrases.is(open + 1, PhraseType.NOUN)
                    && isUncounted(phrases.get(open + 1))
                    && !isComitative(open)
                    && !phrases.get(open).head.term().equals("between")
                    && (open == at || phrases.is(open + 2, PhraseType.COMMA))) {
                at = open + 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** The head noun that the attributes ending at {@code index} belong to; the other way round of {@link #skipAttributes}. */
    private int beforeAttributes(int index) {
        int at = index;
        while (phrases.is(at, PhraseType.NOUN)) {
            boolean place = phrases.is(at - 1, PhraseType.PREPOSITION)
                    && !phrases.get(at).count.present();
            int open = place ? at - 2 : at - 1;
            if (phrases.is(open, PhraseType.COMMA) && (place || isAge(at))) {
                open--;
            } else if (!place) {
                break;
            }
            if (!phrases.is(open, PhraseType.NOUN)) {
                break;
            }
            at = open;
        }
        return at;
    }

    private boolean isAge(int index) {
        return phrases.is(index, PhraseType.NOUN) && phrases.get(index).measurement;
    }

    /** "Juan Lopez, a driver, and": the phrase at {@code index} tells more of the name before it. */
    private boolean isNameWithApposition(int index) {
        if (!phrases.is(index, PhraseType.NOUN) || !phrases.is(index - 1, PhraseType.COMMA)) {
            return false;
        }
        int name = beforeAttributes(index - 2);
        return phrases.is(name, PhraseType.NOUN) && phrases.get(name).name && isAppositionOf(name, index);
    }

    /** "in the house", and "with dozens of decoys" beside what was counted. */
    private static boolean isUncounted(Phrase phrase) {
        return !phrase.count.present() || phrase.head.is(WordClass.OTHER_THING) && phrase.count.bound == Bound.VAGUE;
    }

    /** "four missiles (from the north); and nine drones", "Ann Lee, 29; Bob Ray, 31": the list goes on behind a semicolon. */
    private boolean isSemicolonInList(int index) {
        if (!phrases.is(index, PhraseType.BREAK) || !isMark(index, ';')) {
            return false;
        }
        int next = phrases.is(index + 1, PhraseType.CONJUNCTION) ? index + 2 : index + 1;
        return isCountedMunition(next) || isAge(index - 1) && phrases.is(next, PhraseType.NOUN);
    }

    private boolean isMark(int index, char mark) {
        return phrases.is(index, PhraseType.BREAK) && words.isMark(phrases.get(index).from, mark);
    }

    private boolean isCountedMunition(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && phrases.get(index).head.is(WordClass.MUNITION)
                && phrases.get(index).count.present();
    }

    /** Behind "– two from the sea and five from the land –", where the list of munitions goes on. */
    private int behindInsertion(int dash) {
        for (int i = dash + 1; i < phrases.count(); i++) {
            if (isDash(i)) {
                boolean goesOn = phrases.is(i + 1, PhraseType.CONJUNCTION) || phrases.is(i + 1, PhraseType.COMMA);
                return goesOn && isCountedMunition(i + 2) ? i + 1 : dash;
            }
        }
        return dash;
    }

    private boolean isDash(int index) {
        return isMark(index, '-') || isMark(index, '\u2013') || isMark(index, '\u2014');
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
        if (isDash(index)) {
            return behindInsertion(index);
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

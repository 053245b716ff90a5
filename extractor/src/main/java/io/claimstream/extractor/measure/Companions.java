package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;

/**
 * Adds to those whom a {@link Coordination} gathered the ones who shared their fate and are told of behind the verb: "was
 * killed with two guards", "died in Lyon, two in Nice".
 */
final class Companions {

    private final Phrases phrases;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Attributes attributes;
    private final Joints joints;

    Companions(Words words, Phrases phrases, Arguments arguments, Coordination coordination) {
        this.phrases = phrases;
        this.arguments = arguments;
        this.coordination = coordination;
        attributes = new Attributes(words, phrases);
        joints = new Joints(phrases, attributes);
    }

    /** Adds those whose fate the gathered shared, told of behind the verb: "was killed on Monday along with his two sons". */
    void together(int behind) {
        int at = attributes.behindCircumstances(behind);
        if (phrases.is(at, PhraseType.COMMA)) {
            at++;
        }
        if (!attributes.isComitative(at) || !joints.canJoin(at + 1) || arguments.hasOwnPredicate(at + 1)) {
            return;
        }
        int[] gathered = coordination.gathered();
        coordination.right(at + 1);
        for (int member : gathered) {
            coordination.join(member);
        }
    }

    /**
     * Adds those whom the same befell as the one gathered: "was killed with two guards", "abducted an officer, with his sons".
     *
     * @param behind where they may stand
     * @param own whether they must be called those of the one gathered, since "a woman with two sons" only tells more of her
     */
    void beside(int behind, boolean own) {
        int at = own && phrases.is(behind, PhraseType.COMMA) ? behind + 1 : behind;
        boolean with = phrases.is(at, PhraseType.PREPOSITION)
                && phrases.get(at).head.is("with")
                && phrases.is(at + 1, PhraseType.NOUN);
        if (!with
                || own && !phrases.get(at + 1).possessed
                || arguments.hasOwnPredicate(at + 1)
                || !areCompanions(at + 1)) {
            return;
        }
        int subject = coordination.get(0);
        boolean alone = coordination.count() == 1 && !phrases.get(subject).count.present();
        if (alone) {
            coordination.right(at + 1);
            coordination.join(subject);
        }
    }

    /** "two of his guards", "his wife": people, and not those who stood by: "with his family at his bedside". */
    private boolean areCompanions(int index) {
        Phrase people = phrases.get(index);
        boolean beside = phrases.is(index + 1, PhraseType.PREPOSITION)
                && !phrases.is(index + 2, PhraseType.DATE)
                && phrases.is(index + 2, PhraseType.NOUN)
                && phrases.get(index + 2).possessed;
        return !beside
                && joints.canJoin(index)
                && people.head.is(WordClass.PERSON)
                && (people.count.present() || people.possessed && Victims.isSingle(people));
    }

    /** Adds those of whom a list tells the same for other places: "died in Lyon, two in Nice and one in Metz". */
    void elsewhere(int behind) {
        int gathered = coordination.count();
        long told = 0;
        int at = behind;
        int end = attributes.behindCircumstances(at);
        while (namesPlace(at, end)) {
            int next = phrases.is(end, PhraseType.COMMA) ? end + 1 : end;
            next = phrases.is(next, PhraseType.CONJUNCTION) && joints.joins(next) ? next + 1 : next;
            at = next + 1;
            if (next == end || !joints.isNumberAlone(next) || !namesPlace(at, attributes.behindCircumstances(at))) {
                break;
            }
            end = attributes.behindCircumstances(at);
            if (arguments.hasOwnPredicate(end - 1)) {
                break;
            }
            told += phrases.get(next).count.value;
            coordination.join(next);
        }
        if (told == phrases.get(coordination.get(0)).count.value) {
            // "ten died in Peru, six in Lima and four in Cusco": the ten, place by place
            coordination.keep(gathered);
        }
    }

    /** "left six dead in Lyon and nine in Nice": adds the nine to the finding of the six, whose noun stands at {@code noun}. */
    void addElsewhere(Finding finding, int noun) {
        coordination.right(noun);
        coordination.keep(1);
        elsewhere(noun + 1);
        for (int i = 1; i < coordination.count(); i++) {
            Phrase more = phrases.get(coordination.get(i));
            if (more.count.isExact()) {
                finding.count.exactly(finding.count.value + more.count.value);
                finding.derived = true;
            }
        }
    }

    private boolean namesPlace(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (phrases.is(i, PhraseType.NOUN) && phrases.get(i).name) {
                return true;
            }
        }
        return false;
    }
}

package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/** Reads who the dead were: "the dead were a farmer and his wife", "the dead were identified as", "lost two sons in the fire". */
final class RollReader {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final VictimCounter victims;
    private final Coordination coordination;
    private final Reality reality;

    RollReader(
            Words words,
            Phrases phrases,
            Findings findings,
            VictimCounter victims,
            Coordination coordination,
            Reality reality) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.victims = victims;
        this.coordination = coordination;
        this.reality = reality;
    }

    /** "The dead were a farmer and his wife", "those killed include Ann Lee": the verb at {@code index} opens the roll of the dead. */
    void roll(int index) {
        if (!isTheDead(index - 1) || !phrases.is(index + 1, PhraseType.NOUN)) {
            return;
        }
        Phrase first = phrases.get(index + 1);
        if (first.pronoun || first.measurement || first.head.measure() != null) {
            return;
        }
        coordination.right(index + 1);
        int before = findings.all().size();
        victims.count(index + 1, Measure.KILLED, phrases.get(index).headWord);
        boolean some = phrases.is(index, PhraseType.PART);
        for (int i = before; some && i < findings.all().size(); i++) {
            findings.all().get(i).scope = Scope.PART;
        }
    }

    /** "the dead", "the deceased", "those killed". */
    private boolean isTheDead(int index) {
        if (phrases.is(index, PhraseType.TRIGGER)) {
            return phrases.get(index).head.objectMeasures().get(CountedClass.PERSON) == Measure.KILLED
                    && phrases.get(index).head.is(WordClass.PARTICIPLE)
                    && phrases.is(index - 1, PhraseType.NOUN)
                    && words.entry(phrases.get(index - 1).to).is("those");
        }
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase dead = phrases.get(index);
        return dead.definite && !dead.count.present() && (dead.head.is("dead") || dead.head.is("deceased"));
    }

    /** "lost her husband and two sons in the crash": the verb at {@code index} tells of some of the dead. */
    void bereaved(int index) {
        int lost = index + 1;
        if (!phrases.is(lost, PhraseType.NOUN)
                || !phrases.get(lost).possessed && !phrases.get(lost).count.present()
                || !phrases.get(lost).head.is(WordClass.PERSON)) {
            return;
        }
        coordination.right(lost);
        int in = coordination.get(coordination.count() - 1) + 1;
        boolean happening = phrases.is(in, PhraseType.PREPOSITION)
                && phrases.get(in).head.is("in")
                && phrases.is(in + 1, PhraseType.NOUN)
                && phrases.get(in + 1).head.is(WordClass.KIND);
        boolean when = phrases.is(in, PhraseType.SUBORDINATOR)
                && (phrases.get(in).head.is("when") || phrases.get(in).head.is("after"));
        happening |= when || phrases.get(lost).age;
        if (!happening || reality.isDenied(index)) {
            return;
        }
        int before = findings.all().size();
        victims.count(lost, Measure.KILLED, phrases.get(index).headWord);
        if (OpposingSides.isForces(phrases.get(lost).head)) {
            // an army loses all its dead, a mother some of them
            return;
        }
        for (int i = before; i < findings.all().size(); i++) {
            findings.all().get(i).scope = Scope.PART;
        }
    }

    /** "The dead were identified as ...", "police named the dead as ...": the names count. */
    void identified(int verb) {
        int as = phrases.is(verb + 1, PhraseType.NOUN) ? verb + 2 : verb + 1;
        as += as == verb + 2 && isTheDead(as) ? 1 : 0;
        int dead = as > verb + 1 ? as - 1 : verb - 1;
        while (phrases.is(dead, PhraseType.BE) || phrases.is(dead, PhraseType.HAVE)) {
            dead--;
        }
        boolean names = as < phrases.count()
                && phrases.get(as).head.is("as")
                && phrases.is(as + 1, PhraseType.NOUN)
                && dead >= 0;
        boolean ofTheDead = names
                && (isTheDead(dead)
                        || phrases.is(dead, PhraseType.NOUN)
                                && !phrases.get(dead).count.present()
                                && phrases.get(dead).head.measure() == Measure.KILLED);
        if (!ofTheDead) {
            return;
        }
        coordination.right(as + 1);
        victims.count(as + 1, Measure.KILLED, phrases.get(verb).headWord);
    }
}

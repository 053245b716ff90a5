package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/** Counts the munitions of a noun phrase or a list, and what its words tell of the launch of those intercepted: "28 of 31 drones". */
final class MunitionCounter {

    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Coordination coordination;
    private final MunitionOrder order;

    MunitionCounter(Words words, Phrases phrases, Findings findings, Sums sums, Coordination coordination) {
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.coordination = coordination;
        order = new MunitionOrder(words, findings);
    }

    boolean isMunition(int index) {
        return phrases.is(index, PhraseType.NOUN) && phrases.get(index).head.is(WordClass.MUNITION);
    }

    boolean isCounted(int index) {
        return isMunition(index) && (phrases.get(index).count.present() || phrases.get(index).indefinite);
    }

    /** Counts each member of the coordination that is a munition. */
    void count(Measure measure, int triggerWord) {
        int before = findings.all().size();
        for (int i = 0; i < coordination.count(); i++) {
            Phrase member = phrases.get(coordination.get(i));
            if (member.head.is(WordClass.MUNITION)) {
                countOne(measure, member, coordination.get(i), triggerWord);
            }
        }
        sums.sameSeries(before);
    }

    /** Adds what the munitions at {@code index} count, and what the words tell of the launch of those intercepted. */
    void countOne(Measure measure, Phrase phrase, int index, int triggerWord) {
        if (isSharedNumber(index)) {
            return;
        }
        if (measure == Measure.LAUNCHED && findings.isCounted(phrase.count, Measure.IMPACTED)) {
            // "hits of 12 drones were recorded"
            return;
        }
        if (measure == Measure.LAUNCHED && phrase.whole.present() && phrases.is(index + 1, PhraseType.TRIGGER)) {
            // "one of two missiles fired at the port": two were fired
            addLaunched(phrase.whole, phrase.head.category(), triggerWord);
            return;
        }
        if (isOneInHeadline(measure, index)) {
            findings.addOne(measure, phrase).category = phrase.head.category();
            return;
        }
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding == null) {
            return;
        }
        order.markNext(finding, phrase);
        if (isMore(phrase) && findings.hasOfSeriesBefore(finding)) {
            finding.scope = Scope.INCREMENT;
        }
        if (measure != Measure.INTERCEPTED) {
            return;
        }
        Count whole = whole(index, phrase);
        if (whole != null) {
            addLaunched(whole, finding.category, triggerWord);
        }
    }

    /** "Coalition intercepts missile": a headline leaves the article out. */
    private boolean isOneInHeadline(Measure measure, int index) {
        Phrase munition = phrases.get(index);
        return measure == Measure.INTERCEPTED
                && findings.isTitle()
                && !munition.count.present()
                && !munition.definite
                && munition.head.is(WordClass.SINGULAR)
                && !munition.head.is(WordClass.PLURAL)
                && !phrases.is(index + 1, PhraseType.CONJUNCTION)
                && !phrases.is(index + 1, PhraseType.COMMA);
    }

    /** "shot down nine drones and jammed another six", "33 others were suppressed": on top of those of the same sentence. */
    private static boolean isMore(Phrase phrase) {
        return phrase.count.present() && !phrase.definite && (phrase.increment || phrase.head.is("others"));
    }

    /** Adds a number of munitions launched, unless the number is told already. */
    private void addLaunched(Count count, String category, int triggerWord) {
        if (!findings.isCounted(count, Measure.LAUNCHED)) {
            findings.add(Measure.LAUNCHED, count, triggerWord).category = category;
        }
    }

    /** "28 of 31 drones", "28 drones out of 31", "all 31 drones", "of 31 drones, 28": what was launched; null where it is not said. */
    private Count whole(int index, Phrase phrase) {
        if (phrase.every) {
            return phrase.count;
        }
        if (phrase.whole.present()) {
            return phrase.whole;
        }
        if (isOutOf(index + 1)
                && phrases.is(index + 2, PhraseType.NOUN)
                && phrases.get(index + 2).isBareCount()) {
            return phrases.get(index + 2).count;
        }
        boolean opened = phrase.isBareCount()
                && phrases.is(index - 1, PhraseType.COMMA)
                && isMunition(index - 2)
                && phrases.get(index - 2).count.present()
                && isOutOf(index - 3);
        return opened ? phrases.get(index - 2).count : null;
    }

    boolean isOutOf(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION)) {
            return false;
        }
        String term = phrases.get(index).head.term();
        return term.equals("out of") || term.equals("of");
    }

    /** "300 drones and missiles", "300 drones, missiles": the number is of both together. */
    boolean isSharedNumber(int index) {
        if (!phrases.get(index).count.present()
                || !phrases.is(index + 1, PhraseType.CONJUNCTION) && !phrases.is(index + 1, PhraseType.COMMA)
                || !isMunition(index + 2)) {
            return false;
        }
        Phrase first = phrases.get(index);
        Phrase other = phrases.get(index + 2);
        return first.head.category() != null
                && other.head.category() != null
                && !other.count.present()
                && !other.definite
                && !other.indefinite
                && !first.head.category().equals(other.head.category());
    }
}

package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/** Counts the dead by those who lived: "none of the 67 on board survived", "six were shot and only one survived". */
final class SurvivorReader {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;

    SurvivorReader(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
    }

    /** Reads the predicate at {@code index}, if it is "survived". */
    void read(int index) {
        if (!isSurvival(phrases.get(index).head)) {
            return;
        }
        int subject = index - 1;
        while (phrases.is(subject, PhraseType.NOUN) && phrases.is(subject - 1, PhraseType.PREPOSITION)) {
            subject -= 2;
        }
        if (!phrases.is(subject, PhraseType.NOUN)) {
            return;
        }
        Phrase survivors = phrases.get(subject);
        if (words.entry(survivors.from).term().equals("neither")) {
            count(2, survivors, index);
            return;
        }
        if (!survivors.count.present() || !survivors.count.isExact()) {
            return;
        }
        if (survivors.whole.present() && survivors.whole.isExact()) {
            count(survivors.whole.value, survivors, index);
        } else if (isOnly(survivors)) {
            Finding victims = openOutcome();
            if (victims != null) {
                count(victims.count.value, survivors, index);
            }
        }
    }

    static boolean isSurvival(Entry word) {
        return word.term().equals("survived") || areSurvivors(word);
    }

    static boolean areSurvivors(Entry noun) {
        return noun.term().equals("survivors");
    }

    private void count(long victims, Phrase survivors, int index) {
        long lived = survivors.count.present() ? survivors.count.value : 0;
        if (victims <= lived) {
            return;
        }
        Finding killed = findings.begin(Measure.KILLED, phrases.get(index).headWord);
        killed.count.exactly(victims - lived);
        killed.derived = true;
        findings.setSpan(killed, survivors.from, survivors.to);
        findings.append(killed);
    }

    private boolean isOnly(Phrase survivors) {
        return isOnly(survivors.from) || isOnly(survivors.from - 1);
    }

    private boolean isOnly(int word) {
        String term = words.entry(word).term();
        return term.equals("only") || term.equals("just");
    }

    /** Those of this sentence whom something befell that not all survive, or null. */
    private Finding openOutcome() {
        Finding latest = findings.latest();
        return latest != null && latest.openOutcome && latest.category == null && latest.count.isExact()
                ? latest
                : null;
    }
}

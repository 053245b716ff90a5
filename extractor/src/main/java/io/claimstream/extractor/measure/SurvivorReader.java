package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordSet;
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
    private final Antecedents antecedents;

    SurvivorReader(Words words, Phrases phrases, Findings findings, Antecedents antecedents) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.antecedents = antecedents;
    }

    /** Reads the predicate at {@code index}, if it is "survived". */
    void read(int index) {
        if (!isSurvival(phrases.get(index).head)) {
            return;
        }
        // "none of the eight people on board survived"
        int subject = phrases.is(index - 1, PhraseType.PREPOSITION) ? index - 2 : index - 1;
        while (phrases.is(subject, PhraseType.NOUN) && phrases.is(subject - 1, PhraseType.PREPOSITION)) {
            subject -= 2;
        }
        if (!phrases.is(subject, PhraseType.NOUN)) {
            return;
        }
        Phrase survivors = phrases.get(subject);
        if (words.entry(survivors.from).is("neither")) {
            count(2, survivors, index);
            return;
        }
        if (!survivors.count.present() || !survivors.count.isExact()) {
            return;
        }
        int whole = wholeBefore(subject);
        if (survivors.whole.present() && survivors.whole.isExact()) {
            count(survivors.whole.value, survivors, index);
        } else if (whole != Arguments.NONE) {
            count(phrases.get(whole).count.value, survivors, index);
        } else if (isOnly(survivors) && aboard(subject) != Arguments.NONE) {
            count(phrases.get(aboard(subject)).count.value, survivors, index);
        } else if (isOnly(survivors)) {
            Finding victims = openOutcome();
            if (victims != null) {
                count(victims.count.value, survivors, index);
            }
        }
    }

    /** "Of the 189 people on board, four survived": where all of them are told, or {@link Arguments#NONE}. */
    private int wholeBefore(int survivors) {
        if (!phrases.is(survivors - 1, PhraseType.COMMA)
                || !phrases.is(0, PhraseType.PREPOSITION)
                || !phrases.get(0).head.is("of")
                || !phrases.is(1, PhraseType.NOUN)) {
            return Arguments.NONE;
        }
        for (int i = 2; i < survivors - 1; i++) {
            if (!phrases.is(i, PhraseType.PREPOSITION) && !phrases.is(i, PhraseType.NOUN)) {
                return Arguments.NONE;
            }
        }
        return areAll(phrases.get(1)) ? 1 : Arguments.NONE;
    }

    /** "a bus with 40 people on board plunged off a bridge; only three survived": the 40, or {@link Arguments#NONE}. */
    private int aboard(int survivors) {
        for (int i = survivors - 2; i > 0; i--) {
            boolean aboard = phrases.is(i + 1, PhraseType.PREPOSITION)
                            && (phrases.get(i + 1).head.is("on board")
                                    || phrases.get(i + 1).head.is("aboard"))
                    || phrases.isVerb(i - 1, "carry");
            if (phrases.is(i, PhraseType.NOUN) && aboard && areAll(phrases.get(i))) {
                return i;
            }
        }
        return Arguments.NONE;
    }

    private static boolean areAll(Phrase people) {
        return people.count.isExact() && !people.measurement && (people.isPeople() || people.isBareCount());
    }

    static boolean isSurvival(Entry verb) {
        return verb.is("survived");
    }

    /** Whether the word can tell who is dead. */
    static boolean tellsOfDead(Entry entry) {
        return isSurvival(entry) || entry.is("survivors");
    }

    /** "There were no survivors", "no survivors among the 67 on board": all of them are dead. */
    void none(int index) {
        Phrase survivors = phrases.get(index);
        if (!survivors.count.isZero() || !survivors.head.is(WordSet.SURVIVOR)) {
            return;
        }
        boolean among = phrases.is(index + 1, PhraseType.PREPOSITION)
                && (phrases.get(index + 1).head.is("among")
                        || phrases.get(index + 1).head.is("of"))
                && phrases.is(index + 2, PhraseType.NOUN);
        if (!among) {
            antecedents.addAllOfPeople(survivors, survivors.headWord);
            return;
        }
        Phrase all = phrases.get(index + 2);
        if (areAll(all)) {
            count(all.count.value, survivors, index);
        }
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

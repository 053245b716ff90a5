package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Previous;
import io.claimstream.schemas.claim.Standing;

/**
 * Reads running counts: "the death toll rose to four from three", "raising the toll from three", "put the number of
 * injured at 40". The number that a toll comes from is the {@linkplain Previous previous} one.
 */
final class TollReader {

    private static final int NOWHERE = -1;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Antecedents antecedents;

    TollReader(Words words, Phrases phrases, Findings findings, Antecedents antecedents) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.antecedents = antecedents;
    }

    /** Whether the noun at {@code index} is a toll: "the death toll", and "deaths" that rise or are so many. */
    boolean isToll(int index) {
        Phrase noun = phrases.get(index);
        if (noun.head.is(WordClass.TOLL)) {
            return true;
        }
        boolean deaths = noun.head.measure() != null
                && noun.head.is(WordClass.PLURAL)
                && !noun.count.present()
                && !noun.head.is(WordSet.BODY)
                && !noun.head.is(WordSet.CASUALTY);
        if (!deaths) {
            return false;
        }
        int verb = index + 1;
        while (phrases.is(verb, PhraseType.HAVE)) {
            verb++;
        }
        boolean to = phrases.is(verb + 1, PhraseType.PREPOSITION);
        int number = to ? verb + 2 : verb + 1;
        return (isTollVerb(verb) || !to && phrases.is(verb, PhraseType.BE))
                && phrases.is(number, PhraseType.NOUN)
                && phrases.get(number).isBareCount()
                && !phrases.get(number).measurement;
    }

    /** Reads the toll at {@code index}. */
    void read(int index) {
        Phrase toll = phrases.get(index);
        Measure measure = toll.head.measure() != null ? toll.head.measure() : counted(index);
        if (measure != null) {
            read(index, index, measure);
        }
    }

    /** "the number of miners who have been killed": reads the toll whose "number" stands at {@code index}. */
    void numberOf(int index) {
        boolean people = phrases.get(index).head.is("number")
                && phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.is(index + 2, PhraseType.NOUN)
                && phrases.get(index + 2).head.is(WordClass.PERSON)
                && !phrases.get(index + 2).count.present();
        int fate = index + 3;
        while (phrases.is(fate, PhraseType.RELATIVE)
                || phrases.is(fate, PhraseType.HAVE)
                || phrases.is(fate, PhraseType.BE)
                || isReportedToHave(fate)
                || phrases.is(fate, PhraseType.VERB) && phrases.get(fate).head.is(WordClass.REPORT)) {
            fate++;
        }
        if (!people || !phrases.is(fate, PhraseType.TRIGGER)) {
            return;
        }
        Entry trigger = phrases.get(fate).head;
        Measure measure = trigger.objectMeasures()
                .getOrDefault(CountedClass.PERSON, trigger.subjectMeasures().get(CountedClass.PERSON));
        if (measure != null) {
            read(index, fate, measure);
        }
    }

    /** The "to" of "confirmed to have died". */
    private boolean isReportedToHave(int index) {
        return phrases.is(index, PhraseType.PREPOSITION)
                && phrases.is(index - 1, PhraseType.VERB)
                && phrases.is(index + 1, PhraseType.HAVE);
    }

    /** Reads the toll from {@code first} to {@code last}, which is of {@code measure}. */
    private void read(int first, int last, Measure measure) {
        Phrase toll = phrases.get(first);
        Finding finding = null;
        Count from = null;
        boolean unreal = false;
        if (toll.count.present() && !toll.measurement) {
            finding = findings.add(measure, toll.count, toll.headWord);
        } else if (phrases.is(first - 1, PhraseType.NOUN)
                && phrases.get(first - 1).count.present()
                && isChangedTo(first - 1)) {
            // "brings to 11 the number of miners killed"
            finding = findings.add(measure, phrases.get(first - 1).count, toll.headWord);
        }
        for (int i = last + 1; i < phrases.count(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.is(PhraseType.SUBORDINATOR) && !phrase.head.is(WordClass.PREPOSITION) && finding != null
                    || phrase.is(PhraseType.NOUN) && phrase.head.is(WordClass.TOLL)) {
                break;
            }
            unreal |= phrase.is(PhraseType.MODAL) || phrase.is(PhraseType.IRREALIS);
            if (!phrase.is(PhraseType.NOUN) || !isTollNumber(phrase) || isTaken(i, measure)) {
                continue;
            }
            String preposition = phrases.is(i - 1, PhraseType.PREPOSITION)
                    ? phrases.get(i - 1).head.term()
                    : "";
            int to = rangeMark(phrase.count);
            if (preposition.equals("by") && to != NOWHERE && finding == null && !unreal) {
                // "rose by two to 15"
                finding =
                        findings.add(measure, exactly(phrase.count.high, to + 1, phrase.count.lastWord), toll.headWord);
            } else if (preposition.equals("from")) {
                from = to == NOWHERE ? phrase.count : exactly(phrase.count.low, phrase.count.firstWord, to - 1);
                if (to != NOWHERE && finding == null && !unreal) {
                    finding = findings.add(
                            measure, exactly(phrase.count.high, to + 1, phrase.count.lastWord), toll.headWord);
                }
            } else if (finding == null && !preposition.equals("by") && !unreal) {
                finding = findings.add(measure, phrase.count, toll.headWord);
            } else if (finding != null && from == null && isChangedTo(i)) {
                // "first given as nine, was lowered to seven"
                if (finding.count.bound != Bound.VAGUE) {
                    from = new Count();
                    from.copyFrom(finding.count);
                }
                finding.count.copyFrom(phrase.count);
                findings.setSpan(finding, phrase.count.firstWord, phrase.count.lastWord);
            }
        }
        if (unreal && finding == null) {
            return;
        }
        if (from != null) {
            attachPrevious(finding == null ? findings.latest(measure) : finding, from);
        }
        if (finding != null) {
            finding.toll = true;
            Entry change = change(first, finding);
            if (change == null && wasGiven(last)) {
                finding.standing = Standing.SUPERSEDED;
            } else if (from != null || change != null) {
                finding.standing = Standing.LATEST;
            }
            if (change != null && change.is(WordSet.EXCEED) && finding.count.isExact()) {
                finding.count.exceed();
            }
            finding.raised = from == null && change != null && isRise(change);
        }
    }

    /** "lowered the figure to five": of what was counted last; null where nothing moves the figure. */
    private Measure counted(int index) {
        int behind = index + 1;
        while (phrases.is(behind, PhraseType.HAVE)) {
            behind++;
        }
        boolean moved = isTollVerb(index - 1) || isTollVerb(behind);
        Finding last = moved ? antecedents.latestOfPeople() : null;
        return last == null ? null : last.measure;
    }

    /** "the toll had been put at six": another is given since. */
    private boolean wasGiven(int toll) {
        return phrases.is(toll + 1, PhraseType.HAVE)
                && phrases.get(toll + 1).head.is("had")
                && phrases.is(toll + 2, PhraseType.BE);
    }

    private boolean isTollVerb(int index) {
        return phrases.is(index, PhraseType.VERB) && phrases.get(index).head.is(WordClass.TOLL_VERB);
    }

    /** Where "to" stands in "rose from two to three", which tells of two numbers and not of a range; or nowhere. */
    private int rangeMark(Count count) {
        for (int word = count.firstWord + 1; word < count.lastWord; word++) {
            if (words.entry(word).is("to")) {
                return word;
            }
        }
        return NOWHERE;
    }

    private static Count exactly(long value, int firstWord, int lastWord) {
        Count count = new Count();
        count.exactly(value);
        count.firstWord = firstWord;
        count.lastWord = lastWord;
        return count;
    }

    private boolean isTollNumber(Phrase phrase) {
        return phrase.count.present()
                && !phrase.measurement
                && (phrase.isBareCount()
                        || phrase.head.is(WordClass.PERSON)
                        || phrase.head.measure() == Measure.KILLED);
    }

    /** Whether the number has a verb of its own behind it: "rose to four and 40 were injured". */
    private boolean isTaken(int index, Measure measure) {
        return phrases.is(index + 1, PhraseType.TRIGGER) && !measures(phrases.get(index + 1).head, measure)
                || phrases.is(index + 1, PhraseType.BE) && phrases.is(index + 2, PhraseType.TRIGGER);
    }

    private static boolean measures(Entry trigger, Measure measure) {
        return trigger.subjectMeasures().get(CountedClass.PERSON) == measure
                || trigger.objectMeasures().get(CountedClass.PERSON) == measure;
    }

    private void attachPrevious(Finding finding, Count from) {
        if (finding != null && from.value != Count.NONE && from.bound != Bound.VAGUE) {
            finding.previous = new Previous(from.value, text(from));
            finding.standing = Standing.LATEST;
        }
    }

    private String text(Count count) {
        return words.tokens().source().substring(words.begin(count.firstWord), words.end(count.lastWord));
    }

    /** The verb of "the toll rose to", "raising the toll to", or null; "put the toll at" says nothing of a change. */
    private Entry change(int toll, Finding finding) {
        if (isChange(toll - 1)) {
            return phrases.get(toll - 1).head;
        }
        int number = phrases.get(toll).count.present() ? toll : toll - 1;
        if (isChangedTo(number)) {
            return phrases.get(number - 2).head;
        }
        for (int i = toll + 1; i < phrases.count() && words.begin(phrases.get(i).from) < finding.begin; i++) {
            if (isChange(i)) {
                return phrases.get(i).head;
            }
        }
        return null;
    }

    /** "brings to 11": the number at {@code number}. */
    private boolean isChangedTo(int number) {
        return phrases.is(number - 1, PhraseType.PREPOSITION)
                && phrases.get(number - 1).head.is("to")
                && isChange(number - 2);
    }

    private boolean isChange(int index) {
        return isTollVerb(index) && !phrases.get(index).head.term().startsWith("put");
    }

    private static boolean isRise(Entry change) {
        return !change.is(WordSet.FALL);
    }
}

package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import java.util.Map;

/**
 * Reads tables that agencies write as a line of text, a label before each number: "Dead: 4; injured: 12", "Houses destroyed:
 * 30", "Damaged houses: 54. Destroyed: 12".
 */
final class LabelReader {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final SpokenBuildings buildings;
    private final Coordination coordination;
    private final PeopleCounter people;

    LabelReader(
            Words words,
            Phrases phrases,
            Findings findings,
            SpokenBuildings buildings,
            Coordination coordination,
            PeopleCounter people) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.buildings = buildings;
        this.coordination = coordination;
        this.people = people;
    }

    /** Reads the label that opens at {@code index} and its number; the phrase behind them, or {@code index} if there is none. */
    int read(int index) {
        int mark = mark(index);
        if (mark != Arguments.NONE) {
            boolean label = opens(index) && isNumber(mark + 1);
            return label && count(index, mark - 1, mark + 1) ? mark + 2 : index;
        }
        return isRowWithoutMarks(index) && count(index, index, index + 1) ? index + 2 : index;
    }

    /** The colon or dash behind a label of one or two phrases, or {@link Arguments#NONE}. */
    private int mark(int index) {
        int mark = index + 1;
        if (phrases.is(index, PhraseType.TRIGGER) && phrases.is(mark, PhraseType.NOUN)
                || phrases.is(index, PhraseType.NOUN) && phrases.is(mark, PhraseType.TRIGGER)) {
            mark++;
        }
        if (!phrases.is(mark, PhraseType.BREAK)) {
            return Arguments.NONE;
        }
        int word = phrases.get(mark).from;
        boolean joins = words.isMark(word, ':')
                || words.isMark(word, '-')
                || words.isMark(word, '=')
                || words.isMark(word, '\u2013')
                || words.isMark(word, '\u2014');
        return joins ? mark : Arguments.NONE;
    }

    /** "Dead 4, injured 12": at the beginning, or behind another of these. */
    private boolean isRowWithoutMarks(int index) {
        if (!isLabelled(index)) {
            return false;
        }
        int next = index + 2;
        if (index == 0) {
            return phrases.is(next, PhraseType.COMMA) && isLabelled(next + 1);
        }
        return (next == phrases.count() || phrases.is(next, PhraseType.COMMA) || phrases.is(next, PhraseType.BREAK))
                && phrases.is(index - 1, PhraseType.COMMA)
                && isLabelled(index - 3)
                && (index == 3 || phrases.is(index - 4, PhraseType.COMMA));
    }

    private boolean isLabelled(int index) {
        return phrases.is(index, PhraseType.TRIGGER)
                && phrases.is(index + 1, PhraseType.NOUN)
                && phrases.get(index + 1).isBareCount();
    }

    /** Whether nothing stands before the label but the beginning, a mark, or the number of the label before it. */
    private boolean opens(int label) {
        int start = behindLeadIn(label);
        if (start == 0 || phrases.is(start - 1, PhraseType.BREAK) || phrases.is(start - 1, PhraseType.COMMA)) {
            return true;
        }
        int before = phrases.is(start - 1, PhraseType.CONJUNCTION) ? start - 2 : start - 1;
        return phrases.is(before, PhraseType.NOUN)
                && phrases.get(before).count.present()
                && phrases.is(before - 1, PhraseType.BREAK);
    }

    /** Where the label begins with what only introduces it: "Total deaths", "Confirmed dead", "No. of people killed". */
    private int behindLeadIn(int label) {
        if (phrases.is(label - 1, PhraseType.VERB)) {
            return label - 1;
        }
        boolean number = phrases.is(label - 1, PhraseType.PREPOSITION)
                && phrases.get(label - 1).head.is("of")
                && label > 1
                && isNumberWord(phrases.get(label - 2).from);
        return number ? label - 2 : label;
    }

    private boolean isNumberWord(int word) {
        return switch (words.entry(word).term()) {
            case "number", "no", "total" -> true;
            default -> false;
        };
    }

    /** A number that has no predicate of its own: "Gunman killed: two officers hurt" is a headline. */
    private boolean isNumber(int index) {
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(index);
        int next = index + 1;
        boolean predicate = phrases.is(next, PhraseType.BE)
                || phrases.is(next, PhraseType.HAVE)
                || phrases.is(next, PhraseType.VERB)
                || phrases.is(next, PhraseType.TRIGGER) && mark(next) == Arguments.NONE;
        return phrase.count.present() && !phrase.measurement && !phrase.age && !phrase.increment && !predicate;
    }

    private boolean count(int label, int labelEnd, int number) {
        int trigger = phrases.is(label, PhraseType.TRIGGER) ? label : labelEnd;
        Entry thing = Entry.UNKNOWN;
        if (phrases.is(label, PhraseType.NOUN) || label != labelEnd) {
            Phrase noun = phrases.get(phrases.is(label, PhraseType.NOUN) ? label : labelEnd);
            if (noun.count.present() || noun.indefinite || noun.measurement) {
                return false;
            }
            thing = noun.head;
        }
        if (phrases.is(trigger, PhraseType.TRIGGER)) {
            Entry verb = phrases.get(trigger).head;
            return verb.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE | WordClass.PAST)
                    && add(number, measures(verb), thing, trigger);
        }
        Phrase noun = phrases.get(label);
        if (noun.innerTrigger != Entry.UNKNOWN) {
            return add(number, measures(noun.innerTrigger), thing, label);
        }
        boolean counts = thing.measure() != null && !thing.is(WordClass.TOLL) && !thing.is(WordSet.CASUALTY);
        return counts && add(number, Map.of(CountedClass.PERSON, thing.measure()), Entry.UNKNOWN, label);
    }

    private static Map<CountedClass, Measure> measures(Entry verb) {
        return verb.objectMeasures().isEmpty() ? verb.subjectMeasures() : verb.objectMeasures();
    }

    private boolean add(int number, Map<CountedClass, Measure> measures, Entry thing, int trigger) {
        Phrase value = phrases.get(number);
        Measure damage = measures.get(CountedClass.STRUCTURE);
        if (damage != null) {
            return addDamage(damage, number, thing, phrases.get(trigger).headWord);
        }
        Measure measure = measures.get(CountedClass.PERSON);
        boolean counts = measure != null
                && !thing.is(WordClass.STRUCTURE)
                && (value.isBareCount() || value.head.is(WordClass.PERSON));
        if (counts) {
            coordination.right(number);
            people.count(measure, value, trigger);
        }
        return counts;
    }

    private boolean addDamage(Measure damage, int number, Entry thing, int triggerWord) {
        Phrase value = phrases.get(number);
        String category = null;
        if (value.head.is(WordClass.STRUCTURE)) {
            category = value.head.category();
        } else if (value.isBareCount()) {
            category = thing.is(WordClass.STRUCTURE) ? thing.category() : buildings.latest();
        }
        if (category == null) {
            return false;
        }
        findings.add(damage, value, triggerWord).category = category;
        addListed(damage, number, triggerWord);
        return true;
    }

    /** "Damaged: 12 houses, 1 school" */
    private void addListed(Measure damage, int first, int triggerWord) {
        int at = first;
        while ((phrases.is(at + 1, PhraseType.COMMA) || phrases.is(at + 1, PhraseType.CONJUNCTION))
                && phrases.is(at + 2, PhraseType.NOUN)
                && phrases.get(at + 2).head.is(WordClass.STRUCTURE)
                && isNumber(at + 2)) {
            at += 2;
            findings.add(damage, phrases.get(at), triggerWord);
        }
    }
}

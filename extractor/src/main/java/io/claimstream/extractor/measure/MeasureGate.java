package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.schemas.claim.Measure;
import java.util.Map;

/** Lets through the sentences that can count something, so that no others are read. */
final class MeasureGate {

    /** The classes of the words that a measure can hang on. */
    private static final long MEASURING =
            WordClass.TRIGGER | WordClass.TOLL | WordClass.HARM | WordClass.MUNITION | WordClass.PART_OPENER;

    private static final long COUNTABLE = WordClass.STRUCTURE
            | WordClass.NUMBER
            | WordClass.VAGUE
            | WordClass.ANAPHOR
            | WordClass.INCREMENT
            | WordClass.PRONOUN;

    private final Words words;
    private final HospitalReader hospitals;

    MeasureGate(Words words, HospitalReader hospitals) {
        this.words = words;
        this.hospitals = hospitals;
    }

    /** Whether any word of the sentence can count something; a sentence without one need not be read. */
    boolean isOpen() {
        boolean hospital = false;
        boolean damage = false;
        boolean countable = false;
        for (int word = 0; word < words.count(); word++) {
            Entry entry = words.entry(word);
            countable |= entry.is(COUNTABLE) || words.shape(word) == Shape.DIGITS;
            if (entry.is(MEASURING) && countsOnlyBuildings(entry)) {
                damage = true;
            } else if (entry.is(MEASURING)
                    || entry.measure() != null
                    || PartReader.areVictims(entry)
                    || entry.is(WordClass.GATE) && SurvivorReader.tellsOfDead(entry)
                    || tellsOfMore(entry)) {
                return true;
            }
            hospital |= HospitalReader.isHospital(entry);
        }
        return damage && countable || hospital && hospitals.areBrought();
    }

    /** "Engineers assess the damage": without a building or a number nothing is counted. */
    private static boolean countsOnlyBuildings(Entry entry) {
        return entry.measure() == null
                && !entry.is(MEASURING & ~WordClass.TRIGGER)
                && isOnlyOfBuildings(entry.objectMeasures())
                && isOnlyOfBuildings(entry.subjectMeasures());
    }

    private static boolean isOnlyOfBuildings(Map<CountedClass, Measure> measures) {
        return measures.isEmpty() || measures.size() == 1 && measures.containsKey(CountedClass.STRUCTURE);
    }

    /** "shelter", "roof", "fled": by themselves no measure, but with others they tell of displaced people or damaged houses. */
    private static boolean tellsOfMore(Entry entry) {
        return entry.category() != null && !entry.is(WordClass.PERSON | WordClass.MUNITION | WordClass.STRUCTURE);
    }
}

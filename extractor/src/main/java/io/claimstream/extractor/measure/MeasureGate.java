package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;

/**
 * Lets through the sentences that can count something, so that no others are read. Most measuring words open the gate by
 * themselves; those that count only munitions or buildings, and "lives", which is mostly a verb, want something to count.
 */
final class MeasureGate {

    /** What measures; people and buildings alone do not. */
    private static final long MEASURING =
            WordClass.TRIGGER | WordClass.TOLL | WordClass.HARM | WordClass.MUNITION | WordClass.PART_OPENER;

    /** What can stand for a number of anything. */
    private static final long COUNT = WordClass.NUMBER | WordClass.VAGUE | WordClass.ANAPHOR | WordClass.INCREMENT;

    private static final long PHRASE_ENDS = WordClass.PREPOSITION
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL
            | WordClass.VERB
            | WordClass.CONJUNCTION
            | WordClass.RELATIVE
            | WordClass.SUBORDINATOR;

    private final Words words;
    private final HospitalReader hospitals;

    MeasureGate(Words words, HospitalReader hospitals) {
        this.words = words;
        this.hospitals = hospitals;
    }

    /** Whether any word of the sentence can count something; a sentence without one need not be read. */
    boolean isOpen() {
        boolean hospital = false;
        boolean gunfire = false;
        boolean hit = false;
        long wanted = 0;
        long held = 0;
        for (int word = 0; word < words.count(); word++) {
            Entry entry = words.entry(word);
            held |= words.shape(word) == Shape.DIGITS ? ofDigits(word) : entry.classes();
            if (measures(entry)) {
                long objects = objects(word, entry);
                if (objects == 0) {
                    return true;
                }
                wanted |= objects;
            } else if (entry.is(WordClass.GATE) && SurvivorReader.tellsOfDead(entry)) {
                return true;
            }
            hospital |= HospitalReader.isHospital(entry);
            gunfire |= entry.is(WordSet.GUNFIRE);
            hit |= GunfireReader.hits(entry);
        }
        return (held & wanted) != 0 || hospital && hospitals.areBrought() || gunfire && hit;
    }

    /** A number, unless it is a day of the month or, between commas, somebody's age. */
    private long ofDigits(int word) {
        boolean day = words.is(word - 1, WordClass.MONTH);
        boolean age = words.isMark(word - 1, ',') && words.isMark(word + 1, ',');
        return day || age ? 0 : WordClass.NUMBER;
    }

    /** The classes of words of which one must stand in the sentence for this word to count something, or 0 for none. */
    private long objects(int word, Entry entry) {
        if (entry.is(WordSet.LIFE)) {
            return words.entry(word + 1).is("of") ? 0 : COUNT;
        }
        if (PartReader.areVictims(entry)) {
            return COUNT;
        }
        if (isHappening(entry) && endsPhrase(word + 1) && !isOwned(word)) {
            return COUNT;
        }
        if (entry.is(WordSet.SEARCH)) {
            return COUNT | WordClass.INDEFINITE;
        }
        if (entry.measure() != null || !entry.is(WordClass.TRIGGER) || entry.is(MEASURING & ~WordClass.TRIGGER)) {
            return 0;
        }
        if (counts(entry, CountedClass.PERSON)) {
            return 0;
        }
        long things = COUNT | WordClass.PRONOUN;
        return counts(entry, CountedClass.STRUCTURE) ? things | WordClass.STRUCTURE : things;
    }

    /** "the shooting happened", "charged with murder": as nouns these only tell of what others count. */
    private static boolean isHappening(Entry entry) {
        return entry.is(WordClass.KIND) && entry.is(WordClass.NOUN) && !entry.is(WordClass.PLURAL);
    }

    /** Whether nothing of a phrase that may be an object begins with {@code word}: "the murder of" goes on. */
    private boolean endsPhrase(int word) {
        Entry entry = words.entry(word);
        return words.shape(word) == Shape.PUNCTUATION || entry.is(PHRASE_ENDS) && !entry.is("of");
    }

    /** "the teacher's murder". */
    private boolean isOwned(int word) {
        return word > 0 && words.shape(word - 1) == Shape.POSSESSIVE;
    }

    private static boolean counts(Entry entry, CountedClass counted) {
        return entry.objectMeasures().containsKey(counted)
                || entry.subjectMeasures().containsKey(counted);
    }

    private static boolean measures(Entry entry) {
        return entry.is(MEASURING)
                || entry.measure() != null
                || PartReader.areVictims(entry)
                || entry.is(WordSet.SEARCH)
                || tellsOfMore(entry);
    }

    /** "shelter", "roof", "fled": by themselves no measure, but with others they tell of displaced people or damaged houses. */
    private static boolean tellsOfMore(Entry entry) {
        return entry.category() != null && !entry.is(WordClass.PERSON | WordClass.MUNITION | WordClass.STRUCTURE);
    }
}

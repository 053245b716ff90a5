package io.claimstream.extractor.lexicon;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import java.util.Map;

/**
 * What the lexicon knows of a word or phrase; shared by all its occurrences, never changed after loading.
 *
 * @param term the folded word or phrase
 * @param classes bits of {@link WordClass}
 * @param number the value of a number word, the multiplier's factor, the low of a vague word, the number of a month (1-12)
 *     or weekday (1 Monday - 7 Sunday), or the days that a relative date lies before publication
 * @param bound how a bound word limits its number, or null
 * @param category the category of a person, munition or structure, or null
 * @param objectMeasures for a verb: what is counted when its object is of the class, else empty
 * @param subjectMeasures for a verb or adjective: what is counted when its subject is of the class, else empty
 * @param measure for a noun: what is counted with it ("deaths", "death toll"), or null
 * @param kind for a noun or verb of an event: its kind, or null
 * @param kindFamily the family of that kind, or null
 * @param role the role of a speaker, or null
 * @param stance the stance of a reporting verb, or null
 * @param sets the {@link WordSet}s that the word belongs to, as bits by their ordinals
 */
public record Entry(
        String term,
        long classes,
        long number,
        Bound bound,
        String category,
        Map<CountedClass, Measure> objectMeasures,
        Map<CountedClass, Measure> subjectMeasures,
        Measure measure,
        String kind,
        KindFamily kindFamily,
        SpeakerRole role,
        Stance stance,
        long sets) {

    public Entry {
        term = term.intern();
    }

    /** What the lexicon does not know. */
    public static final Entry UNKNOWN =
            new Entry("", 0, 0, null, null, Map.of(), Map.of(), null, null, null, null, null, 0);

    /** An unknown word that ends in -ed. */
    public static final Entry UNKNOWN_PAST = guess(WordClass.VERB | WordClass.PAST | WordClass.PARTICIPLE);

    /** An unknown word that ends in -ing. */
    public static final Entry UNKNOWN_ING = guess(WordClass.VERB | WordClass.ING);

    /** An unknown word that ends in -ly. */
    public static final Entry UNKNOWN_ADVERB = guess(WordClass.ADVERB);

    /** An unknown word that ends as names of occupations do. */
    public static final Entry UNKNOWN_PERSON = guess(WordClass.NOUN | WordClass.PERSON | WordClass.SINGULAR);

    /** The same in the plural. */
    public static final Entry UNKNOWN_PEOPLE = guess(WordClass.NOUN | WordClass.PERSON | WordClass.PLURAL);

    private static Entry guess(long classes) {
        return new Entry("", classes, 0, null, null, Map.of(), Map.of(), null, null, null, null, null, 0);
    }

    /** Whether the word is of any of {@code classes}. */
    public boolean is(long classes) {
        return (this.classes & classes) != 0;
    }

    /**
     * Whether this is that very word or phrase.
     *
     * @param literal a string literal of the folded term: as terms are interned, asking costs one comparison
     */
    @SuppressWarnings("StringEquality")
    public boolean is(String literal) {
        return term == literal;
    }

    /** Whether the word belongs to {@code set}. */
    public boolean is(WordSet set) {
        return (sets & 1L << set.ordinal()) != 0;
    }

    /** Whether the word is of all of {@code classes}. */
    public boolean isAll(long classes) {
        return (this.classes & classes) == classes;
    }
}

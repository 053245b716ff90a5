package io.claimstream.extractor.lexicon;

/**
 * What a word can be, as bits of a {@code long}: one word often has several classes ("shot" is a verb and a noun).
 * Lexicon files name them in lower case with hyphens.
 */
public final class WordClass {

    // closed classes
    public static final long DETERMINER = 1L;
    public static final long DEFINITE = 1L << 1;
    public static final long PRONOUN = 1L << 2;
    public static final long PREPOSITION = 1L << 3;
    public static final long CONJUNCTION = 1L << 4;
    /** Opens a clause of its own: "after", "when", "because". */
    public static final long SUBORDINATOR = 1L << 5;
    /** Opens a clause about the noun before it: "who", "which", "that". */
    public static final long RELATIVE = 1L << 6;

    public static final long BE = 1L << 7;
    public static final long HAVE = 1L << 8;
    public static final long MODAL = 1L << 9;
    public static final long NEGATION = 1L << 10;
    public static final long ADVERB = 1L << 11;
    public static final long ADJECTIVE = 1L << 12;
    public static final long VERB = 1L << 13;
    public static final long NOUN = 1L << 14;

    // numbers
    public static final long NUMBER = 1L << 15;
    public static final long MULTIPLIER = 1L << 16;
    /** A word for a number that names none: "dozens". */
    public static final long VAGUE = 1L << 17;
    /** Limits the number behind it: "at least". */
    public static final long BOUND = 1L << 18;
    /** Limits the number before it: "or more". */
    public static final long BOUND_AFTER = 1L << 19;
    /** What is measured rather than counted: "kilometres", "percent", "storey". */
    public static final long UNIT = 1L << 20;

    public static final long ORDINAL = 1L << 21;

    // what can be counted
    public static final long PERSON = 1L << 22;
    public static final long MUNITION = 1L << 23;
    public static final long STRUCTURE = 1L << 24;
    /** Can be counted but is none of our series: animals, money, cars of a convoy. */
    public static final long OTHER_THING = 1L << 25;
    /** A person's title: "Mr", "Colonel"; a name follows. */
    public static final long TITLE = 1L << 26;
    /** Stands for people or things named before: "others", "more", "all". */
    public static final long ANAPHOR = 1L << 27;

    // what happens to them
    public static final long TRIGGER = 1L << 28;
    /** A running count: "death toll". */
    public static final long TOLL = 1L << 29;
    /** A change or state of a toll: "rose", "stands". */
    public static final long TOLL_VERB = 1L << 30;
    /** A noun of harm that a person suffers: "injuries". */
    public static final long HARM = 1L << 31;
    /** Verbs that take a noun of harm: "suffered". */
    public static final long SUFFER = 1L << 32;

    // scope
    /** Takes the reality from what follows: "feared", "tried to", "threat of". */
    public static final long IRREALIS = 1L << 33;
    /** Opens a part of the number before it: "including". */
    public static final long PART_OPENER = 1L << 34;
    /** Adds to an earlier number: "more", "another". */
    public static final long INCREMENT = 1L << 35;

    public static final long LATEST = 1L << 36;
    public static final long EARLIER = 1L << 37;
    /** Puts the sentence into another time or a whole war: "since", "so far this year". */
    public static final long BACKGROUND = 1L << 38;

    // attribution
    public static final long REPORT = 1L << 39;
    public static final long SPEAKER = 1L << 40;
    public static final long CHANNEL = 1L << 41;

    // event
    public static final long KIND = 1L << 42;
    public static final long WEEKDAY = 1L << 43;
    public static final long MONTH = 1L << 44;
    /** A date relative to publication: "yesterday", "last week". */
    public static final long RELATIVE_DATE = 1L << 45;
    /** A part of a day: "morning", "overnight". */
    public static final long DAYTIME = 1L << 46;

    // text
    /** An abbreviation whose full stop ends no sentence. */
    public static final long ABBREVIATION = 1L << 47;
    /** Worth reading the sentence closely for. */
    public static final long GATE = 1L << 48;
    /** First word of a phrase of the lexicon. */
    public static final long PHRASE_START = 1L << 49;
    /** Never the name of a place or person by itself. */
    public static final long COMMON = 1L << 50;

    // forms
    public static final long BASE = 1L << 51;
    public static final long THIRD_PERSON = 1L << 52;
    public static final long PAST = 1L << 53;
    public static final long PARTICIPLE = 1L << 54;
    public static final long ING = 1L << 55;
    public static final long SINGULAR = 1L << 56;
    public static final long PLURAL = 1L << 57;

    /** Someone who did the deed: "gunman", "suicide bomber". */
    public static final long ATTACKER = 1L << 58;

    public static final long INDEFINITE = 1L << 59;
    /** Whether someone lived is left open: "shot", "stabbed". */
    public static final long OPEN_OUTCOME = 1L << 60;

    public static final long POSSESSIVE = 1L << 61;

    /** What follows an event: arrest, trial, funeral; a date or place beside it is not the event's. */
    public static final long AFTERMATH = 1L << 62;

    /** Tells that the same doer went on: "then", "later", "also". */
    public static final long SEQUEL = 1L << 63;

    private WordClass() {}
}

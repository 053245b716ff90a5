package io.claimstream.extractor.lexicon;

/**
 * A set of words that one rule asks for, where no {@link WordClass} of grammar tells them apart. The words stand in
 * {@code word-sets.tsv}; an {@link Entry} knows its sets from loading, so that asking costs no more than for a class.
 */
public enum WordSet {
    /** Verbs that bring people somewhere: "airlifted to the infirmary". */
    BRING,
    /** Verbs that put people into a state or place: "left six in hospital". */
    PUT,
    /** Verbs by which bodies come to light. */
    FIND,
    /** Verbs by which people are brought out of danger or out of rubble, alive or not. */
    PULL,
    /** Verbs by which people are taken aboard or along. */
    PICK,
    /** People who are in distress where they are picked up. */
    AT_SEA,
    /** Verbs by which people are led away. */
    TAKE,
    /** Verbs by which people are kept. */
    HOLD,
    /** Verbs by which two sides give each other people. */
    SWAP,
    /** Verbs that are done to people and goods alike. */
    SEIZE,
    HOSTAGE,
    SURVIVOR,
    BODY,
    /** Nouns that leave open whether people died. */
    CASUALTY,
    /** What is lost, claimed or taken: "the flood took three lives". */
    LIFE,
    /** People of whom the word itself says what happened to them. */
    VICTIMS,
    /** What wounds are called after. */
    WEAPON_WOUND,
    /** Shots, and firing them. */
    GUNFIRE,
    /** Places that people live in, and so leave when they flee. */
    LIVED_IN,
    /** Where people flee to in the open. */
    REFUGE,
    /** Prepositions for where people wait until the rain or the shots are over. */
    COVER,
    /** Nouns that tell that buildings are no more: "the collapse of". */
    RUIN,
    /** What pictures do. */
    DEPICT,
    /** What pictures are captured on. */
    RECORDING,
    /** Verbs of wanting something done: "demanded that they release 70". */
    DEMAND,
    /** Verbs of coming somewhere by oneself. */
    ARRIVE,
    /** Prepositions of getting somewhere. */
    ARRIVAL,
    /** Words for all of those named before, which may stand beside the verb. */
    EACH,
    /** Verbs that only seem to doubt: "appear to have died". */
    SEEM,
    /** Nouns for the harm that people flee, beside those of a kind of event. */
    FLED_FROM,
    /** People who flee from the law or their guards. */
    FUGITIVE,
    /** Looking for the missing, or for those who did it. */
    SEARCH,
    /** Who looks for those who did it. */
    POLICE,
    /** Verbs of living somewhere for a while. */
    STAY,
    /** Verbs of giving shelter. */
    TAKE_IN,
    SEND,
    /** What wind and blasts do to roofs and windows. */
    BREAK_PART,
    /** Verbs that do not tell of a toll's rise. */
    FALL,
    /** Verbs behind which a toll is more than the number. */
    EXCEED,
    /** Verbs that attack something with what the sentence goes on to name. */
    ASSAULT,
    /** Verbs whose subject, if munitions, was launched. */
    ATTACK,
    /** Verbs that tell what an attack consisted of. */
    CONSIST,
    DROP,
    TRY,
    /** Verbs that tell who somebody was. */
    NAME,
    ESCAPE,
    /** Adjectives that make an event one before the article's own. */
    PREVIOUS,
    /** What can have a toll of its own years. */
    WAR,
    /** Verbs that tell since when a land is held. */
    SEIZE_LAND,
    /** Words that tell the same in an aside. */
    INVADE,
    /** Words by which a sentence goes on with what the one before tells of. */
    ADDITION,
    /** What people are brought out of after a collapse, a crash or a flood, and what tells of it. */
    WRECK,
    /** What picks up people at sea. */
    VESSEL,
    /** Where munitions harm nothing. */
    WATER,
    /** Verbs that tell of an attack that failed, and so of nothing that happened but to what it was made with. */
    THWART,
    /** What people are members of, so that a number behind it tells how many they are: "a family of five". */
    COMPANY
}

package io.claimstream.extractor.place;

/**
 * How easily a name that the gazetteer knows is something else in running text, from safest to least safe. What licenses
 * a place is the reader's business: each constant says how much licence it asks for.
 */
public enum Ambiguity {
    /** Mostly a place: "Kharkiv", "Nicaragua". A capital letter in a place's position is enough. */
    CLEAR,
    /**
     * At least as often a person, or a word that is a sizeable city: "Jackson", "Charlotte", "Reading". Needs a capital
     * letter and a locative preposition, a dateline, or a container.
     */
    HOMONYM,
    /** An English word or a thing of the news: "Police", "Central", "Most". Needs a container or a region word. */
    WORD,
    /** A short form that is read only as a container after a comma: "Pa." in "Erie, Pa.", "OR" in "Salem, OR". */
    ABBREVIATION
}

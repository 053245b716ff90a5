package io.claimstream.extractor.phrase;

/** What a run of words does in its clause. */
public enum PhraseType {
    /** Names people or things. */
    NOUN,
    /** A verb or adjective that a measure hangs on: "killed", "missing". */
    TRIGGER,
    /** Any other verb. */
    VERB,
    /** A form of "be" or "get": makes a participle passive. */
    BE,
    HAVE,
    MODAL,
    NEGATION,
    PREPOSITION,
    CONJUNCTION,
    COMMA,
    /** A dash, colon, semicolon or bracket. */
    BREAK,
    /** Opens a clause of its own: "after". */
    SUBORDINATOR,
    /** Opens a clause about the noun before: "who". */
    RELATIVE,
    /** "including". */
    PART,
    /** Takes the reality from what follows: "feared". */
    IRREALIS,
    /** A date or time of day. */
    DATE,
    /** "'s" */
    POSSESSIVE
}

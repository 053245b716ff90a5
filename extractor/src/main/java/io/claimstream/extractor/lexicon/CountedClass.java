package io.claimstream.extractor.lexicon;

/** The classes of things that series count. */
public enum CountedClass {
    PERSON,
    MUNITION,
    STRUCTURE
}

package io.claimstream.aggregator.figure;

/** What a figure rests on. */
public enum Basis {
    /** The words state it. */
    STATED,
    /** A headline's list of all there were, added up: "Two men, woman killed". */
    HEADLINE,
    /** A sum of disjoint parts. */
    PARTS,
    /** No more than a part of the whole is known. */
    PART,
    /** Something on top of an earlier figure. */
    INCREMENT
}

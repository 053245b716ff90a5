package io.claimstream.schemas.claim;

/**
 * The number that a claim says it replaces: "raising the toll from three".
 *
 * @param value the earlier number
 * @param text its words, cut from the article
 */
public record Previous(long value, String text) {}

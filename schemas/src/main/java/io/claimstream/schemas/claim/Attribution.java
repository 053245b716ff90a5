package io.claimstream.schemas.claim;

/**
 * Who says so.
 *
 * @param speaker the speaker's words as the article has them, or null where nobody is named
 * @param role in what role the speaker knows
 * @param via the channel, such as "Telegram", or null
 * @param stance how the text stands to it
 * @param quoted whether the number stands in a direct quotation
 */
public record Attribution(String speaker, SpeakerRole role, String via, Stance stance, boolean quoted) {}

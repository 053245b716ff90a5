package io.claimstream.schemas.claim;

/**
 * The exact words a claim rests on.
 *
 * @param field the article's field that the offsets refer to
 * @param begin offset of the sentence in UTF-16 units, inclusive
 * @param end offset behind the sentence, exclusive
 * @param sentence exactly {@code field.substring(begin, end)}
 */
public record Evidence(TextField field, int begin, int end, String sentence) {

    public Evidence {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("evidence has bad offsets " + begin + "-" + end);
        }
    }
}

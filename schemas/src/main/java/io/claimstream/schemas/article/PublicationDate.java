package io.claimstream.schemas.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads the publication dates that articles and seed files carry. */
public final class PublicationDate {

    private static final int LONGEST = 40;

    private PublicationDate() {}

    /**
     * Reads {@code YYYY-MM-DD}, {@code YYYY-MM-DDThh:mm[:ss[.fff]]} or the same with {@code Z} or an offset; a date or
     * time without an offset is UTC. Years have four digits.
     *
     * @throws InvalidArticleException naming the date and the accepted forms
     */
    public static Instant parse(String date) {
        try {
            if (date.length() > LONGEST || !startsWithDigit(date)) {
                throw new DateTimeException("not a date of the years 0000 to 9999");
            }
            if (date.indexOf('T') < 0) {
                return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean hasOffset =
                    date.endsWith("Z") || date.indexOf('+') > 0 || date.lastIndexOf('-') > date.indexOf('T');
            return hasOffset
                    ? OffsetDateTime.parse(date).toInstant()
                    : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            String shown = date.length() > LONGEST ? date.substring(0, LONGEST) + "..." : date;
            throw new InvalidArticleException(
                    "\"" + shown + "\" is not a publication date; write YYYY-MM-DD or YYYY-MM-DDThh:mmZ");
        }
    }

    /** ISO 8601 signs years of more than four digits; what is written from them would not be RFC 3339. */
    private static boolean startsWithDigit(String date) {
        return !date.isEmpty() && date.charAt(0) >= '0' && date.charAt(0) <= '9';
    }
}

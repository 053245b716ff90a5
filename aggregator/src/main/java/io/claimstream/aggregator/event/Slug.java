package io.claimstream.aggregator.event;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an id that people can read: lower-case Latin letters and digits, joined by hyphens. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** {@code text} without accents and signs; empty where it has no Latin letter and no digit. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return slug.toString();
    }
}

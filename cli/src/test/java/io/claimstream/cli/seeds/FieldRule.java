package io.claimstream.cli.seeds;

import java.util.Locale;
import java.util.regex.Pattern;

/** How one alternative of a gold field is held against what is there ({@code seeds/README.md}). */
enum FieldRule {
    EQUALS {
        @Override
        boolean allows(String gold, String actual) {
            return actual.equals(gold);
        }
    },
    /** A {@code *} in the gold stands for any letters. */
    SERIES {
        @Override
        boolean allows(String gold, String actual) {
            return Pattern.matches(Pattern.quote(gold).replace("*", "\\E[a-z-]+\\Q"), actual);
        }
    },
    CONTAINS {
        @Override
        boolean allows(String gold, String actual) {
            return actual.contains(gold);
        }
    },
    /** One holds the words of the other, case and a leading "the" aside. */
    SPEAKER {
        @Override
        boolean allows(String gold, String actual) {
            String one = words(gold);
            String other = words(actual);
            return !other.isBlank() && (one.contains(other) || other.contains(one));
        }
    },
    /** Quotation marks aside. */
    BEGINS {
        @Override
        boolean allows(String gold, String actual) {
            return OPENING_QUOTES.matcher(actual).replaceFirst("").startsWith(gold);
        }
    };

    private static final Pattern OPENING_QUOTES = Pattern.compile("^[\"'\u201c\u2018\u00ab]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'\u2019.-]+");

    /**
     * Whether {@code actual} is what {@code gold} asks for.
     *
     * @param gold one alternative, neither {@code *} nor {@code -}
     */
    abstract boolean allows(String gold, String actual);

    /** The words with a space before and behind each, so that only whole words are found. */
    private static String words(String text) {
        String words =
                NO_WORD.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll(" ");
        return words.startsWith(" the ") ? words.substring(" the".length()) : words;
    }
}

package io.claimstream.cli.terminal;

/** Text from outside, made safe for a terminal: it can neither move the cursor nor turn the direction of writing. */
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** {@code text} on one line, without control and formatting characters. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            printable.append(
                    switch (Character.getType(c)) {
                        case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : REPLACEMENT;
                        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
                        case Character.FORMAT -> REPLACEMENT;
                        default -> c;
                    });
        }
        return printable.toString();
    }
}

package io.claimstream.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of text for people, in pieces of one style each. Its text may come from outside: it is made {@link Printable}
 * here, so that only styles can put control sequences into what a terminal is sent.
 *
 * @param pieces the pieces from left to right
 */
public record StyledText(List<Piece> pieces) {

    private static final StyledText EMPTY = new StyledText(List.of());

    /** Text of one style. */
    public record Piece(Style style, String text) {

        public Piece {
            text = Printable.of(text);
        }

        private int columns() {
            return text.codePointCount(0, text.length());
        }

        private Piece cut(int columns) {
            return new Piece(style, text.substring(0, text.offsetByCodePoints(0, columns)));
        }
    }

    public StyledText {
        pieces = List.copyOf(pieces);
    }

    /** A line without anything. */
    public static StyledText empty() {
        return EMPTY;
    }

    /** A line of one style. */
    public static StyledText of(Style style, String text) {
        return EMPTY.and(style, text);
    }

    /** This line and more of it. */
    public StyledText and(Style style, String text) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(style, text));
        return new StyledText(more);
    }

    /** This line and more of it, in no style of its own. */
    public StyledText and(String text) {
        return and(Style.PLAIN, text);
    }

    /** This line and another one behind it. */
    public StyledText and(StyledText other) {
        List<Piece> more = new ArrayList<>(pieces);
        more.addAll(other.pieces);
        return new StyledText(more);
    }

    /** How many characters it has, which is how many columns it takes but for wide scripts. */
    public int columns() {
        return pieces.stream().mapToInt(Piece::columns).sum();
    }

    /** The first {@code columns} characters of it. Styles take no room. */
    public StyledText cut(int columns) {
        List<Piece> kept = new ArrayList<>();
        int left = columns;
        for (Piece piece : pieces) {
            Piece fitting = piece.columns() <= left ? piece : piece.cut(left);
            kept.add(fitting);
            left -= fitting.columns();
        }
        return new StyledText(kept);
    }

    /** Without styles. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** As a terminal is to be sent it. */
    public String render(boolean coloured) {
        return coloured
                ? pieces.stream()
                        .map(piece -> piece.style().render(piece.text()))
                        .collect(Collectors.joining())
                : plain();
    }
}

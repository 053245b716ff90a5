package io.claimstream.extractor.place;

/**
 * The folding of names and their 64-bit hash, computed char by char without allocation.
 *
 * <p>Folding: letters become lower case and lose their diacritics (ß, æ, œ, þ become two letters); apostrophes, full
 * stops, combining marks and invisible characters vanish. So {@code Sana'a} equals {@code Sanaa}, and {@code St.}
 * equals {@code St}. Other characters stay as they are.
 *
 * <p>A token's hash is {@code end(step(... step(start(), c1) ..., cn))}. A name of several words is the {@link #join}
 * of its words' hashes from left to right; words are parted wherever {@link #separates} says so. Nobody has to be
 * protected from a chosen collision here: a collision only makes a name look like a place.
 */
public final class NameHash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final char KEPT = '·';
    private static final char LATIN_1 = '\u00C0';
    private static final char LATIN_EXTENDED = '\u1E00';

    /** Base letters of U+00C0 to U+02AF; {@link #KEPT} where a character has none. */
    private static final String LATIN_1_LETTERS = "aaaaaaaceeeeiiiidnooooo·ouuuuytsaaaaaaaceeeeiiiidnooooo·ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssss"
            + "ttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bb····o··dd···eeeff·g·iikk···n··oo·············uu·vyyzz·············dddlllnnnaaiioouuuuuuuuuueaaaa"
            + "····ggkkoooo··jdddgg··nnaa····aaaaeeeeiiiioooorrrruuuusstt··hh······aaeeooooooooyy···············"
            + "bu··············bo·dd·e·e·······g····ii········n······················u·v····································";

    /** Base letters of U+1E00 to U+1EFF. */
    private static final String LATIN_EXTENDED_LETTERS =
            "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
                    + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas··s·aaaaaaaaaaaaaaaaaaaaaaaa"
                    + "eeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy······";

    private NameHash() {}

    /** The hash of a token before its first character. */
    public static long start() {
        return FNV_OFFSET;
    }

    /** The hash {@code h} of a token's beginning, continued by {@code c}; equal to {@code h} where {@code c} vanishes. */
    public static long step(long h, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return mix(h, c);
        }
        if (c >= 'A' && c <= 'Z') {
            return mix(h, c + ('a' - 'A'));
        }
        if (vanishes(c)) {
            return h;
        }
        return c < LATIN_1 ? mix(h, c) : stepFolded(h, c);
    }

    /** The finished hash of one token. */
    public static long end(long h) {
        long x = h ^ h >>> 32;
        x *= 0xd6e8feb86659fd93L;
        return x ^ x >>> 32;
    }

    /** The hash of the name that has {@code tokenHash} as its next word after the words of {@code nameHash}. */
    public static long join(long nameHash, long tokenHash) {
        return end(Long.rotateLeft(nameHash, 25) * 0x9e3779b97f4a7c15L + tokenHash);
    }

    /** Whether {@code c} parts the words of a name: white space and every kind of hyphen and dash. */
    public static boolean separates(char c) {
        return c == ' ' || c == '-' || c >= '\t' && c <= '\r' || c == '\u00A0' || c >= '\u2010' && c <= '\u2015';
    }

    /** The hash of a whole name of one or more words; 0 where there is no word in it. */
    public static long of(CharSequence name) {
        return append(0, name, 0, name.length());
    }

    /**
     * The hash of the name that goes on with the words of {@code text} from {@code begin} to before {@code end}, after
     * the words of {@code nameHash}, which is 0 where there are none yet. It parts a hyphenated token into its words:
     * {@code append(of("Deir"), "al-Balah", 0, 8)} equals {@code of("Deir al Balah")}.
     */
    public static long append(long nameHash, CharSequence text, int begin, int end) {
        long name = nameHash;
        long token = FNV_OFFSET;
        for (int i = begin; i <= end; i++) {
            if (i < end && !separates(text.charAt(i))) {
                token = step(token, text.charAt(i));
            } else if (token != FNV_OFFSET) {
                name = name == 0 ? end(token) : join(name, end(token));
                token = FNV_OFFSET;
            }
        }
        return name;
    }

    /** The folded form of a name, its words parted by one space: what {@link #of} hashes. */
    public static String fold(CharSequence name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (separates(c)) {
                gap = !folded.isEmpty();
            } else if (!vanishes(c)) {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(letter(c));
                char second = secondLetter(c);
                if (second != 0) {
                    folded.append(second);
                }
            }
        }
        return folded.toString();
    }

    private static long stepFolded(long h, char c) {
        long first = mix(h, letter(c));
        char second = secondLetter(c);
        return second == 0 ? first : mix(first, second);
    }

    private static long mix(long h, int letter) {
        return (h ^ letter) * FNV_PRIME;
    }

    private static boolean vanishes(char c) {
        return switch (c) {
            case '\'', '.', '`', '\u00AD', '\u00B4', '\u2018', '\u2019', '\u201B', '\u2032', '\uFEFF' -> true;
            default -> c >= '\u02B0' && c <= '\u036F' || c >= '\u200B' && c <= '\u200F';
        };
    }

    private static char letter(char c) {
        char base = KEPT;
        if (c >= LATIN_1 && c < LATIN_1 + LATIN_1_LETTERS.length()) {
            base = LATIN_1_LETTERS.charAt(c - LATIN_1);
        } else if (c >= LATIN_EXTENDED && c < LATIN_EXTENDED + LATIN_EXTENDED_LETTERS.length()) {
            base = LATIN_EXTENDED_LETTERS.charAt(c - LATIN_EXTENDED);
        }
        return base == KEPT ? Character.toLowerCase(c) : base;
    }

    private static char secondLetter(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> 's';
            case 'æ', 'Æ', 'œ', 'Œ' -> 'e';
            case 'þ', 'Þ' -> 'h';
            default -> 0;
        };
    }
}

package io.claimstream.extractor.text;

import io.claimstream.extractor.lexicon.Entry;
import java.util.Arrays;

/**
 * The tokens of one text as parallel arrays, with offsets into the text, and where its sentences begin. Reused from text
 * to text: it grows and never shrinks below what the longest text needed.
 */
public final class Tokens {

    private static final int INITIAL = 2048;

    private String source = "";
    private char[] characters = new char[INITIAL];
    private int count;
    private int[] begins = new int[INITIAL];
    private int[] ends = new int[INITIAL];
    private long[] hashes = new long[INITIAL];
    private Entry[] entries = new Entry[INITIAL];
    private long[] classes = new long[INITIAL];
    private byte[] shapes = new byte[INITIAL];
    private boolean[] quoted = new boolean[INITIAL];
    private boolean[] hyphenated = new boolean[INITIAL];

    private int sentences;
    private int[] sentenceStarts = new int[INITIAL / 8];
    private boolean[] paragraphStarts = new boolean[INITIAL / 8];

    void reset(String source) {
        this.source = source;
        if (source.length() > characters.length) {
            characters = new char[source.length()];
        }
        source.getChars(0, source.length(), characters, 0);
        count = 0;
        sentences = 0;
    }

    /** The characters of the text, and behind them whatever longer texts left. */
    char[] characters() {
        return characters;
    }

    void add(int begin, int end, long hash, Entry entry, byte shape, boolean inQuotation) {
        if (count == begins.length) {
            grow();
        }
        begins[count] = begin;
        ends[count] = end;
        hashes[count] = hash;
        entries[count] = entry;
        classes[count] = entry.classes();
        shapes[count] = shape;
        quoted[count] = inQuotation;
        hyphenated[count] = false;
        count++;
    }

    /** Marks the latest token as {@link #hyphenated}. */
    void markHyphenated() {
        hyphenated[count - 1] = true;
    }

    /** Begins a sentence with the next token. */
    void startSentence(boolean startsParagraph) {
        if (sentences > 0 && sentenceStarts[sentences - 1] == count) {
            paragraphStarts[sentences - 1] |= startsParagraph;
            return;
        }
        if (sentences == sentenceStarts.length) {
            sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2);
            paragraphStarts = Arrays.copyOf(paragraphStarts, sentences * 2);
        }
        sentenceStarts[sentences] = count;
        paragraphStarts[sentences] = startsParagraph;
        sentences++;
    }

    void finish() {
        if (sentences > 0 && sentenceStarts[sentences - 1] == count) {
            sentences--;
        }
    }

    private void grow() {
        int size = count * 2;
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
        entries = Arrays.copyOf(entries, size);
        classes = Arrays.copyOf(classes, size);
        shapes = Arrays.copyOf(shapes, size);
        quoted = Arrays.copyOf(quoted, size);
        hyphenated = Arrays.copyOf(hyphenated, size);
    }

    /** The text that the offsets refer to. */
    public String source() {
        return source;
    }

    public int count() {
        return count;
    }

    public int begin(int token) {
        return begins[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The hash of the folded token, as {@link io.claimstream.extractor.place.NameHash} makes it; 0 for punctuation. */
    public long hash(int token) {
        return hashes[token];
    }

    /** What the lexicon knows of the token; never null. */
    public Entry entry(int token) {
        return entries[token];
    }

    /** Whether the token is of any of these {@linkplain io.claimstream.extractor.lexicon.WordClass classes}. */
    public boolean is(int token, long classes) {
        return (this.classes[token] & classes) != 0;
    }

    /** One of {@link Shape}. */
    public byte shape(int token) {
        return shapes[token];
    }

    /** Whether the token stands in a direct quotation. */
    public boolean quoted(int token) {
        return quoted[token];
    }

    /** Whether a hyphen stands within the token. */
    public boolean hyphenated(int token) {
        return hyphenated[token];
    }

    /** The first character of the token. */
    public char first(int token) {
        return characters[begins[token]];
    }

    /** The token's characters. */
    public String text(int token) {
        return source.substring(begins[token], ends[token]);
    }

    public int sentences() {
        return sentences;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** Behind the last token of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentences ? sentenceStarts[sentence + 1] : count;
    }

    /** Whether the sentence is the first of its paragraph. */
    public boolean startsParagraph(int sentence) {
        return paragraphStarts[sentence];
    }
}

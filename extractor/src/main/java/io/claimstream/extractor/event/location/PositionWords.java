package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.NameHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the words of {@code position-words.tsv} say of a place name beside them, as bits; found by hash in one probe. */
final class PositionWords {

    static final int LOCATIVE = 1;
    static final int STRIKING = 1 << 1;
    static final int TARGET = 1 << 2;
    static final int DIRECTION = 1 << 3;
    static final int AREA = 1 << 4;
    static final int STREET = 1 << 5;
    static final int INSTITUTION = 1 << 6;
    static final int ORGANISATION = 1 << 7;
    static final int HOSPITAL = 1 << 8;
    static final int QUARTER = 1 << 9;
    static final int PARTICLE = 1 << 10;
    static final int BORDER = 1 << 11;
    static final int CONTINENT = 1 << 12;

    private static final List<String> CLASSES = List.of(
            "locative",
            "striking",
            "target",
            "direction",
            "area",
            "street",
            "institution",
            "organisation",
            "hospital",
            "quarter",
            "particle",
            "border",
            "continent");

    private static final String RESOURCE = "position-words.tsv";
    private static final int SLOTS = 2048;

    private final long[] hashes = new long[SLOTS];
    private final short[] classes = new short[SLOTS];

    private PositionWords() {}

    static PositionWords load() {
        PositionWords words = new PositionWords();
        try (InputStream in = PositionWords.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read.", e);
        }
        return words;
    }

    /** The classes of the token with this {@link NameHash}, 0 where it has none. */
    int classes(long tokenHash) {
        return classes[slot(tokenHash)];
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        int index = tab < 0 ? -1 : CLASSES.indexOf(line.substring(0, tab));
        if (index < 0) {
            throw new IllegalStateException(RESOURCE + ": \"" + line + "\" does not begin with one of " + CLASSES);
        }
        for (String word : line.substring(tab + 1).split(" ")) {
            long hash = Tokenized.hash(word);
            int slot = slot(hash);
            hashes[slot] = hash;
            classes[slot] |= (short) (1 << index);
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 23) & SLOTS - 1;
        while (classes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** Words as the tokenizer hashes them: hyphens part no words. */
    private static final class Tokenized {

        static long hash(String word) {
            long hash = NameHash.start();
            for (int i = 0; i < word.length(); i++) {
                hash = NameHash.step(hash, word.charAt(i));
            }
            return NameHash.end(hash);
        }
    }
}

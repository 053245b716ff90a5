package io.claimstream.extractor.place;

import io.claimstream.schemas.claim.PlaceFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The words that tell what a name beside them is: "Luhansk <em>region</em>", "the <em>city</em> of Luhansk". They are
 * the lines of {@code feature-words.tsv}: feature, tab, words parted by spaces.
 */
public final class FeatureWords {

    private static final String RESOURCE = "feature-words.tsv";
    private static final int SLOTS = 256;
    private static final PlaceFeature[] FEATURES = PlaceFeature.values();

    /** Open addressing by the low bits of the hash; an empty slot holds no feature. */
    private final long[] hashes = new long[SLOTS];

    private final byte[] features = new byte[SLOTS];

    private FeatureWords() {}

    /** Reads the list that ships with the extractor. */
    public static FeatureWords load() {
        FeatureWords words = new FeatureWords();
        try (InputStream in = FeatureWords.class.getResourceAsStream(RESOURCE);
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

    /** What the word with this {@link NameHash} calls the name beside it, or null. */
    public PlaceFeature feature(long tokenHash) {
        int slot = slot(tokenHash);
        return features[slot] == 0 ? null : FEATURES[features[slot] - 1];
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        PlaceFeature feature = PlaceFeature.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        for (String word : line.substring(tab + 1).split(" ")) {
            int slot = slot(NameHash.of(word));
            hashes[slot] = NameHash.of(word);
            features[slot] = (byte) (feature.ordinal() + 1);
        }
    }

    private int slot(long hash) {
        int slot = (int) hash & SLOTS - 1;
        while (features[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}

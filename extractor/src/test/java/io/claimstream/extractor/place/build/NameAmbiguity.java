package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.NameHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says of each name how easily it is something else. The project's own {@code name-ambiguity.tsv} has the first word;
 * then come a list of English words, lists of first names, and the size of the largest place of the name.
 */
final class NameAmbiguity {

    private static final long WELL_KNOWN = 400_000;
    private static final long KNOWN_WORD = 90_000;
    private static final long KNOWN_PHRASE = 15_000;
    private static final int SHORT = 2;

    private final Map<String, Ambiguity> decided = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    /**
     * @param nameAmbiguity of the project: ambiguity, names
     * @param wordList one English word a line; only those in lower case count
     * @param firstNames first names
     */
    NameAmbiguity(Path nameAmbiguity, Path wordList, List<String> firstNames) throws IOException {
        for (String[] row : Table.rows(nameAmbiguity, 2)) {
            Ambiguity ambiguity = Ambiguity.valueOf(row[0].toUpperCase(Locale.ROOT));
            Table.values(row[1]).forEach(name -> decided.put(NameHash.fold(name), ambiguity));
        }
        for (String word : Files.readAllLines(wordList, StandardCharsets.UTF_8)) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.indexOf('\'') < 0) {
                words.add(NameHash.fold(word));
            }
        }
        firstNames.forEach(name -> persons.add(NameHash.fold(name)));
    }

    /** Whether the project's own file says how ambiguous the name is. */
    boolean isDecided(String folded) {
        return decided.containsKey(folded);
    }

    /** Whether an alternate name of this folded form would do more harm than good. */
    boolean isTaken(String folded) {
        Ambiguity ambiguity = decided.get(folded);
        return ambiguity == null ? words.contains(folded) || persons.contains(folded) : ambiguity != Ambiguity.CLEAR;
    }

    /**
     * @param folded the folded name
     * @param population of the largest place of which it is the usual name
     */
    Ambiguity of(String folded, long population) {
        if (decided.containsKey(folded)) {
            return decided.get(folded);
        }
        if (folded.length() <= SHORT) {
            return Ambiguity.WORD;
        }
        if (folded.indexOf(' ') >= 0) {
            boolean phrase = List.of(folded.split(" ")).stream().allMatch(words::contains);
            return phrase && population < KNOWN_PHRASE ? Ambiguity.WORD : Ambiguity.CLEAR;
        }
        if (words.contains(folded)) {
            return population < KNOWN_WORD ? Ambiguity.WORD : Ambiguity.HOMONYM;
        }
        return persons.contains(folded) && population < WELL_KNOWN ? Ambiguity.HOMONYM : Ambiguity.CLEAR;
    }
}

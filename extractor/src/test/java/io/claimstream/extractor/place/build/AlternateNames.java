package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.NameHash;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which of a city's alternate names are worth a look-up: those an English text could use. Transliterations from other
 * scripts begin in lower case there, airports are in capitals, and both go, as do phrases that hold the usual name
 * ("Kota New York"), short names, and names that are words or persons first.
 */
final class AlternateNames {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}&&\\p{Lu}][\\p{IsLatin}'’‘ʼ` .-]*+");
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 5;
    private static final Set<String> KEPT_WORDS = Set.of("city", "town", "camp", "refugee", "village");

    private final Predicate<String> taken;

    /** @param taken folded names that mean something else: countries, adjectives, words, persons */
    AlternateNames(Predicate<String> taken) {
        this.taken = taken;
    }

    /** The names kept, one for each folded form, in the order of that form. */
    List<String> of(City city) {
        String usual = NameHash.fold(city.name());
        TreeMap<String, String> kept = new TreeMap<>();
        for (String alternate : city.alternates()) {
            String folded = NameHash.fold(alternate);
            if (LATIN.matcher(alternate).matches()
                    && folded.length() >= SHORTEST
                    && !isCode(alternate)
                    && folded.chars().filter(c -> c == ' ').count() < MOST_WORDS
                    && !folded.equals(usual)
                    && !onlyAdds(folded, usual)
                    && !taken.test(folded)) {
                kept.putIfAbsent(folded, alternate);
            }
        }
        return List.copyOf(kept.values());
    }

    private static boolean isCode(String name) {
        return name.length() <= SHORTEST && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether {@code longer} is {@code name} with words around it that a text would not write as part of the name. */
    private static boolean onlyAdds(String longer, String name) {
        if (!(" " + longer + " ").contains(" " + name + " ")) {
            return false;
        }
        String rest = (" " + longer + " ").replace(" " + name + " ", " ").strip();
        return !List.of(rest.split(" ")).stream().allMatch(KEPT_WORDS::contains);
    }
}

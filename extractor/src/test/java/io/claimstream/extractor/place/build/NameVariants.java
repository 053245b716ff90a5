package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.NameHash;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to write one name of GeoNames. */
final class NameVariants {

    private static final Map<String, String> SPELLINGS = Map.of("saint ", "St ", "st ", "Saint ", "sainte ", "Ste ");

    /** The Arabic article as it is spoken before some consonants. */
    private static final Pattern ASSIMILATED_ARTICLE = Pattern.compile("(?:an|ar|as|ash|at|az|ad|adh) (.+)");

    private static final int SAME_LETTERS = 3;

    private NameVariants() {}

    /** Whether they are two spellings of one name, as "Hama" and "Al Ḩamāh" are, but not "Bahia" and "Salvador". */
    static boolean alike(String name, String other) {
        String words = " " + NameHash.fold(other);
        return Stream.of(NameHash.fold(name).split(" "))
                .filter(word -> word.length() >= SAME_LETTERS)
                .anyMatch(word -> words.contains(" " + word.substring(0, SAME_LETTERS)));
    }

    /** Whether the city takes care not to be confounded with its division: "Quebec City" and "Quebec". */
    static boolean isCityOf(String city, String division) {
        return NameHash.fold(city).equals(NameHash.fold(division) + " city");
    }

    /** The name without what stands in parentheses, both halves of "Biel/Bienne", "St" for "Saint", "Al" for "Ar". */
    static Set<String> of(String name) {
        Set<String> variants = new LinkedHashSet<>();
        for (String half : name.split("[/;]")) {
            int bracket = half.indexOf('(');
            String plain = (bracket > 0 ? half.substring(0, bracket) : half)
                    .replace(",", "")
                    .strip();
            variants.add(plain);
            String folded = NameHash.fold(plain);
            SPELLINGS.forEach((beginning, other) -> {
                if (folded.startsWith(beginning)) {
                    variants.add(other + folded.substring(beginning.length()));
                }
            });
            Matcher article = ASSIMILATED_ARTICLE.matcher(folded);
            if (article.matches()) {
                variants.add("Al " + article.group(1));
            }
        }
        return variants;
    }
}

package io.claimstream.aggregator.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the sides of a war apart by the nation that a speaker is named after. What one side says it shot down was launched by
 * the other, so that the two speak of two attacks.
 */
final class Sides {

    /** "Ukrainian" and "Ukraine" share so many letters; shorter names of countries are shared as a whole. */
    private static final int STEM = 5;

    private static final Set<String> STEMS = stems();

    private Sides() {}

    /**
     * Those figures that do not come from another nation than the first that is named.
     *
     * @param figures in the order of the article
     */
    static List<SourceFigure> ofFirst(List<SourceFigure> figures) {
        String first = null;
        List<SourceFigure> same = new ArrayList<>();
        for (SourceFigure figure : figures) {
            String nation = figure.speaker() ? nation(figure.sourceKey()) : null;
            first = first == null ? nation : first;
            if (nation == null || nation.equals(first)) {
                same.add(figure);
            }
        }
        return same;
    }

    /** The beginning of the country's name that {@code speaker} has in it, or null. */
    private static String nation(String speaker) {
        for (String word : speaker.split("[^\\p{L}]+")) {
            String stem = word.substring(0, Math.min(STEM, word.length()));
            if (STEMS.contains(stem)) {
                return stem;
            }
        }
        return null;
    }

    private static Set<String> stems() {
        Set<String> stems = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
            String folded = name.toLowerCase(Locale.ROOT);
            if (folded.indexOf(' ') < 0 && folded.length() >= STEM - 1) {
                stems.add(folded.substring(0, Math.min(STEM, folded.length())));
            }
        }
        return Set.copyOf(stems);
    }
}

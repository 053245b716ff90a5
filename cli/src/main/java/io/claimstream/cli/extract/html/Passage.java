package io.claimstream.cli.extract.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run of an article's text, either plain or the words of one or more claims.
 *
 * @param text the words
 * @param isClaim whether they are words of a claim
 * @param references the claims whose words end here
 */
record Passage(String text, boolean isClaim, List<Reference> references) {

    /**
     * The words of a claim.
     *
     * @param begin offset in the text, inclusive
     * @param end offset behind them, exclusive
     */
    record Span(int begin, int end, Reference reference) {}

    /**
     * The link from the words to the card.
     *
     * @param number the card's number on the page
     * @param label what the claim says, for those who hear the page
     */
    record Reference(int number, String label) {}

    /** Cuts {@code text} at the ends of all {@code spans}, which may overlap and nest. */
    static List<Passage> cut(String text, List<Span> spans) {
        // by offset: how far the claims that begin there reach, and the claims that end there
        TreeMap<Integer, Integer> reaches = new TreeMap<>();
        reaches.put(0, 0);
        reaches.put(text.length(), 0);
        TreeMap<Integer, List<Reference>> endings = new TreeMap<>();
        for (Span span : spans) {
            reaches.merge(span.begin(), span.end(), Math::max);
            reaches.putIfAbsent(span.end(), 0);
            endings.computeIfAbsent(span.end(), end -> new ArrayList<>()).add(span.reference());
        }
        List<Passage> passages = new ArrayList<>();
        int reach = 0;
        for (Map.Entry<Integer, Integer> cut : reaches.entrySet()) {
            int begin = cut.getKey();
            Integer end = reaches.higherKey(begin);
            if (end == null) {
                break;
            }
            reach = Math.max(reach, cut.getValue());
            List<Reference> references = endings.getOrDefault(end, List.of());
            passages.add(new Passage(text.substring(begin, end), reach > begin, inOrder(references)));
        }
        return passages;
    }

    private static List<Reference> inOrder(List<Reference> references) {
        return references.stream()
                .sorted(Comparator.comparingInt(Reference::number))
                .toList();
    }
}

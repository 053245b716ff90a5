package io.claimstream.aggregator.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Orders by time, and what times cannot order by what the texts say: one that says which number it replaces comes after
 * one that gives this number (DESIGN.md section 3, rule 3).
 */
public final class ReplacedFirst {

    private ReplacedFirst() {}

    /**
     * {@code items} in such an order.
     *
     * @param inTime the order of time
     * @param otherwise the order of what neither times nor words order
     * @param replaces whether the first item replaces the second; in a circle, the first goes first
     */
    public static <T> List<T> sort(
            Collection<T> items, Comparator<T> inTime, Comparator<T> otherwise, BiPredicate<T, T> replaces) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(inTime.thenComparing(otherwise));
        List<T> ordered = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && inTime.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            ordered.addAll(simultaneous(sorted.subList(from, to), replaces));
            from = to;
        }
        return ordered;
    }

    private static <T> List<T> simultaneous(List<T> items, BiPredicate<T, T> replaces) {
        int size = items.size();
        int[] waitsFor = new int[size];
        boolean any = false;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j && replaces.test(items.get(i), items.get(j))) {
                    waitsFor[i]++;
                    any = true;
                }
            }
        }
        if (!any) {
            return items;
        }
        boolean[] done = new boolean[size];
        List<T> ordered = new ArrayList<>(size);
        while (ordered.size() < size) {
            int next = next(waitsFor, done);
            done[next] = true;
            ordered.add(items.get(next));
            for (int i = 0; i < size; i++) {
                if (i != next && replaces.test(items.get(i), items.get(next))) {
                    waitsFor[i]--;
                }
            }
        }
        return ordered;
    }

    private static int next(int[] waitsFor, boolean[] done) {
        int first = -1;
        for (int i = 0; i < done.length; i++) {
            if (!done[i]) {
                if (waitsFor[i] == 0) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}

package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.KindFamily;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which kinds of event can be names of one event: {@code kinds.tsv} gives the kinds that a name can turn out to be. A
 * kind that the table does not list can be any kind of its family; a mention of unknown kind can be anything.
 */
final class Kinds {

    /** The kind of an event of which the text does not say what happened. */
    static final String UNNAMED = "event";

    private static final Set<String> FAMILIES =
            Arrays.stream(KindFamily.values()).map(KindFamily::label).collect(Collectors.toUnmodifiableSet());

    private static final Kinds TABLE = read("kinds.tsv");

    private final Map<String, Set<String>> groups;

    private Kinds(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    /** The table of the project. */
    static Kinds table() {
        return TABLE;
    }

    boolean compatible(String kind, KindFamily family, String otherKind, KindFamily otherFamily) {
        if (family == KindFamily.UNKNOWN || otherFamily == KindFamily.UNKNOWN || kind.equals(otherKind)) {
            return true;
        }
        Set<String> mine = groups(kind, family);
        Set<String> others = groups(otherKind, otherFamily);
        return mine.contains(otherFamily.label())
                || others.contains(family.label())
                || !Collections.disjoint(mine, others);
    }

    /** 0 for the same kind, 1 where one of them says little, 2 for a retelling under another kind. */
    int distance(String kind, KindFamily family, String otherKind, KindFamily otherFamily) {
        if (kind.equals(otherKind)) {
            return 0;
        }
        return telling(kind, family) && telling(otherKind, otherFamily) ? 2 : 1;
    }

    /** Whether a kind narrows down what happened: not "event", "attack" or "explosion", which can be many things. */
    boolean telling(String kind, KindFamily family) {
        return family != KindFamily.UNKNOWN
                && !kind.equals(family.label())
                && (!groups.containsKey(kind) || Collections.disjoint(groups.get(kind), FAMILIES));
    }

    private Set<String> groups(String kind, KindFamily family) {
        return groups.getOrDefault(kind, Set.of(family.label()));
    }

    private static Kinds read(String resource) {
        try (InputStream in = Kinds.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> groups = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    groups.put(columns[0], Set.copyOf(Arrays.asList(columns[1].split(" "))));
                }
            }
            return new Kinds(groups);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

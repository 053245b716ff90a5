package io.claimstream.aggregator.http.api;

import io.claimstream.aggregator.http.view.EventFilter;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters of a request. What is asked of them is what the request may have; see {@link #refuseOthers}. */
public final class Parameters {

    private static final int LONGEST = 5_000;

    private final Map<String, String[]> given;
    private final Set<String> known = new HashSet<>();

    private Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** @param given all values by name, as servlets have them */
    public static Parameters of(Map<String, String[]> given) {
        return new Parameters(given);
    }

    /** The filter that the parameters describe. */
    public EventFilter filter() {
        return new EventFilter(
                Set.copyOf(values("event")),
                mapped(values("place"), value -> value.toLowerCase(Locale.ROOT)),
                mapped(values("country"), value -> value.toUpperCase(Locale.ROOT)),
                values("kind"),
                mapped(choices("family", labels(KindFamily.values())), value -> KindFamily.valueOf(upper(value))),
                values("series"),
                mapped(choices("measure", labels(Measure.values())), value -> Measure.valueOf(upper(value))),
                date("from"),
                date("to"),
                yesOrNo("contested"),
                text("q") == null ? null : text("q").toLowerCase(Locale.ROOT));
    }

    /** The one value of {@code name}, or null. */
    public String text(String name) {
        known.add(name);
        String[] values = given.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            throw new BadParameterException(name, String.join(", ", values), "given once");
        }
        return values.length == 0 || values[0].isBlank() ? null : limited(name, values[0].strip());
    }

    /** The values of {@code name}, of which there may be many, also as a list parted by commas. */
    public Set<String> values(String name) {
        known.add(name);
        return Arrays.stream(given.getOrDefault(name, new String[0]))
                .flatMap(value -> Arrays.stream(limited(name, value).split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The values of {@code name}, which must be of {@code allowed}. */
    public Set<String> choices(String name, Set<String> allowed) {
        Set<String> values = values(name);
        for (String value : values) {
            if (!allowed.contains(value)) {
                throw new BadParameterException(name, value, "one of " + String.join(", ", new TreeSet<>(allowed)));
            }
        }
        return values;
    }

    /** The number that {@code name} gives, within limits; {@code otherwise} where it is not given. */
    public int number(String name, int least, int most, int otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadParameterException(name, text, "a whole number from " + least + " to " + most);
        }
        throw new BadParameterException(name, text, "a whole number from " + least + " to " + most);
    }

    /**
     * Refuses what has not been asked for until now.
     *
     * @throws BadParameterException naming the first such parameter
     */
    public void refuseOthers() {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                throw new BadParameterException(
                        name,
                        given.get(name)[0],
                        known.isEmpty()
                                ? "left out; there are no parameters here"
                                : "left out; known are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    private LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadParameterException(name, text, "a date such as 2024-06-07");
        }
    }

    private Boolean yesOrNo(String name) {
        Set<String> values = choices(name, Set.of("true", "false"));
        if (values.size() > 1) {
            throw new BadParameterException(name, String.join(", ", values), "true or false");
        }
        return values.isEmpty() ? null : Boolean.valueOf(values.iterator().next());
    }

    private static String limited(String name, String value) {
        if (value.length() > LONGEST) {
            throw new BadParameterException(name, value, "at most " + LONGEST + " characters long");
        }
        return value;
    }

    private static <T> Set<T> mapped(Set<String> values, Function<String, T> mapping) {
        return values.stream().map(mapping).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> labels(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}

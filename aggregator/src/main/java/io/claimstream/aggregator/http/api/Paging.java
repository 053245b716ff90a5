package io.claimstream.aggregator.http.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which page of a list is asked for, by the parameters {@code limit} and {@code cursor}.
 *
 * @param limit how many values at most
 * @param cursor what the page before gave as {@code next}; null for the first page
 */
public record Paging(int limit, String cursor) {

    /** The largest {@code limit}. */
    public static final int LARGEST = 500;

    private static final int USUAL = 50;

    /** Reads the parameters. */
    public static Paging of(Parameters parameters) {
        return new Paging(parameters.number("limit", 1, LARGEST, USUAL), parameters.text("cursor"));
    }

    /**
     * The page of {@code all} as an answer: the values under {@code name}, the {@code next} cursor or null, and how many
     * there are in {@code total}.
     *
     * @param id the id of a value, unique among them
     * @throws BadParameterException if the cursor names none of them
     */
    public <T> Map<String, Object> page(String name, List<T> all, Function<T, String> id) {
        int begin = cursor == null ? 0 : after(all, id);
        List<T> page = all.subList(begin, Math.min(all.size(), begin + limit));
        boolean more = begin + page.size() < all.size();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(name, page);
        answer.put("next", more ? encoded(id.apply(page.get(page.size() - 1))) : null);
        answer.put("total", all.size());
        return answer;
    }

    private <T> int after(List<T> all, Function<T, String> id) {
        String last = decoded();
        for (int each = 0; each < all.size(); each++) {
            if (id.apply(all.get(each)).equals(last)) {
                return each + 1;
            }
        }
        throw refusal();
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private String decoded() {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    private BadParameterException refusal() {
        return new BadParameterException("cursor", cursor, "\"next\" of an answer to the same question");
    }
}

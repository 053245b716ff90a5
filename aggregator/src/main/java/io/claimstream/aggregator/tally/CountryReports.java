package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.figure.ArticleReader;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.EventMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Splits the versions of one article by country, because claims of one country meet in one place. A mention that names no
 * country belongs to the country that its article is about: that of the first mention that names one.
 */
public final class CountryReports {

    /** An article that claims more of one country is a table; its first numbers are counted. */
    private static final int MOST_CLAIMS = 300;

    private CountryReports() {}

    /**
     * What each country has to know of an article: a report of every version, empty where the version says nothing of that
     * country but another one does.
     *
     * @param versions the versions of the article that are known, in their order
     * @param told countries to report to in any case, because they were told something before
     * @return the reports by country, in the order of the versions
     */
    public static SortedMap<String, List<Report>> of(Collection<ArticleVersion> versions, Collection<String> told) {
        List<Map<String, List<Claim>>> split = versions.stream()
                .map(version -> byCountry(version.claims().values()))
                .toList();
        SortedMap<String, List<Report>> reports = new TreeMap<>();
        told.forEach(country -> reports.put(country, new ArrayList<>()));
        for (Map<String, List<Claim>> countries : split) {
            countries.keySet().forEach(country -> reports.put(country, new ArrayList<>()));
        }
        reports.forEach((country, ofCountry) -> {
            Iterator<Map<String, List<Claim>>> claims = split.iterator();
            for (ArticleVersion version : versions) {
                ofCountry.add(new Report(
                        country, version.article(), limit(claims.next().getOrDefault(country, List.of()))));
            }
        });
        return reports;
    }

    private static List<Claim> limit(List<Claim> claims) {
        if (claims.size() <= MOST_CLAIMS) {
            return claims;
        }
        return claims.stream()
                .sorted(ArticleReader.READING_ORDER)
                .limit(MOST_CLAIMS)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    private static Map<String, List<Claim>> byCountry(Collection<Claim> claims) {
        String main = mainCountry(claims);
        Map<String, List<Claim>> byCountry = new HashMap<>();
        for (Claim claim : claims) {
            if (ArticleReader.counts(claim)) {
                String named = claim.event().country();
                String country = named.equals(EventMention.UNKNOWN_COUNTRY) ? main : named;
                byCountry.computeIfAbsent(country, any -> new ArrayList<>()).add(claim);
            }
        }
        return byCountry;
    }

    private static String mainCountry(Collection<Claim> claims) {
        return claims.stream()
                .map(Claim::event)
                .filter(event -> !event.country().equals(EventMention.UNKNOWN_COUNTRY))
                .min(Comparator.comparingInt(EventMention::mention).thenComparing(EventMention::country))
                .map(EventMention::country)
                .orElse(EventMention.UNKNOWN_COUNTRY);
    }
}

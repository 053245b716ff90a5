package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.tally.ArticleVersion;
import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of one article without its claims, and what countries were told of it.
 *
 * @param versions the versions that exist
 * @param told what each country was told
 * @param withdrawnAt when the article was withdrawn, or null
 */
record ArticleRegister(SortedMap<Integer, VersionEntry> versions, SortedMap<String, Told> told, Instant withdrawnAt) {

    /** The history of an article goes back so far; a page that is updated by the minute would have no end. */
    private static final int MOST_VERSIONS = 100;

    /**
     * One version.
     *
     * @param article the version
     * @param expected how many claims it gave, or null where no record says so
     * @param received how many of them came in
     */
    record VersionEntry(ArticleRef article, Integer expected, int received) {

        boolean complete() {
            return expected != null && received >= expected;
        }
    }

    /**
     * What one country was told.
     *
     * @param reports a hash of the last report of each version
     * @param withdrawnAt the time of the withdrawal that it was told of, or null
     */
    record Told(SortedMap<Integer, String> reports, Instant withdrawnAt) {

        static Told nothing() {
            return new Told(new TreeMap<>(), null);
        }
    }

    static ArticleRegister empty() {
        return new ArticleRegister(new TreeMap<>(), new TreeMap<>(), null);
    }

    /** Notes that a version exists; tells whether that was new. */
    boolean note(ArticleRef article) {
        VersionEntry known = versions.get(article.version());
        ArticleRef canonical = known == null ? article : ArticleVersion.canonical(known.article(), article);
        if (known != null && known.article().equals(canonical)) {
            return false;
        }
        versions.put(
                article.version(),
                new VersionEntry(
                        canonical, known == null ? null : known.expected(), known == null ? 0 : known.received()));
        return true;
    }

    /** Whether so many later versions are known that this one matters to nobody. */
    boolean outdated(int version) {
        return versions.size() >= MOST_VERSIONS && version < versions.firstKey();
    }

    /** Forgets the oldest version where there are too many; null where there are not. */
    Integer forgetOldest() {
        if (versions.size() <= MOST_VERSIONS) {
            return null;
        }
        int oldest = versions.firstKey();
        versions.remove(oldest);
        told.values().forEach(country -> country.reports().remove(oldest));
        return oldest;
    }

    /**
     * Notes one more claim of a version that exists.
     *
     * @param expected how many there are in all, or null where the record does not say
     * @return the version with it
     */
    VersionEntry count(int version, Integer expected) {
        VersionEntry known = versions.get(version);
        VersionEntry next =
                new VersionEntry(known.article(), expected == null ? known.expected() : expected, known.received() + 1);
        versions.put(version, next);
        return next;
    }

    /** The same, withdrawn; of two withdrawals the earlier counts. */
    ArticleRegister withdraw(Instant at) {
        return new ArticleRegister(versions, told, withdrawnAt == null || at.isBefore(withdrawnAt) ? at : withdrawnAt);
    }
}

package io.claimstream.aggregator.stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimstream.aggregator.tally.Report;
import java.time.Instant;

/**
 * What a country's tally has to take in: a report, or the withdrawal of an article. Keyed by country.
 *
 * @param report a report, or null
 * @param withdrawn id of a withdrawn article, or null
 * @param withdrawnAt when it was withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountrySignal(Report report, String withdrawn, Instant withdrawnAt) {

    static CountrySignal of(Report report) {
        return new CountrySignal(report, null, null);
    }

    static CountrySignal withdrawal(String articleId, Instant at) {
        return new CountrySignal(null, articleId, at);
    }

    /** The id of the article that it is about. */
    @JsonIgnore
    String article() {
        return report == null ? withdrawn : report.article().id();
    }
}

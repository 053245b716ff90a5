package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.ClosedEvent;
import java.time.Instant;

/** Where the reports of a country are kept: in memory, or in a state store of the stream. */
public interface ReportStore {

    /** The report of one article version, or null. */
    Report get(String articleId, int version);

    /** Keeps a report in place of an earlier one of the same article version. */
    void put(Report report);

    /**
     * Keeps that an article was withdrawn.
     *
     * @param at when, or null where that is not known
     */
    void withdraw(String articleId, Instant at);

    /** Forgets all that is kept of an article. */
    void forget(String articleId);

    /** Keeps what is left of an event that was closed. */
    void close(ClosedEvent event);
}

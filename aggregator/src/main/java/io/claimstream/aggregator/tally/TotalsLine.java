package io.claimstream.aggregator.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of {@code extract --totals} or {@code tally --by-stream} (DESIGN.md section 6): the events of one article or
 * of one stream of articles in short, the principal one first.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class TotalsLine {

    public final String id;
    public final String stream;
    public final List<EventLine> events;

    private TotalsLine(String id, String stream, TallyResult result) {
        this.id = id;
        this.stream = stream;
        this.events = new ArrayList<>();
        for (EventTotals event : result.events()) {
            events.add(EventLine.of(event, events.isEmpty()));
        }
    }

    /** The line of an article, without the line end. */
    public static String ofArticle(String id, TallyResult result) {
        return Json.write(new TotalsLine(id, null, result));
    }

    /** The line of a stream of articles, without the line end. */
    public static String ofStream(String stream, TallyResult result) {
        return Json.write(new TotalsLine(null, stream, result));
    }

    record EventLine(boolean principal, EventInShort event, Map<String, TotalInShort> totals) {

        static EventLine of(EventTotals event, boolean principal) {
            Map<String, TotalInShort> totals = new LinkedHashMap<>();
            event.totals().forEach((series, total) -> totals.put(series, TotalInShort.of(total)));
            EventInShort inShort = new EventInShort(
                    event.id(), event.kind(), event.kindFamily(), event.place(), event.date(), event.datePrecision());
            return new EventLine(principal, inShort, totals);
        }
    }

    record EventInShort(
            String id, String kind, KindFamily kindFamily, Place place, LocalDate date, DatePrecision datePrecision) {}

    record TotalInShort(Long value, Long low, Long high, String bound, boolean derived, boolean contested) {

        static TotalInShort of(Total total) {
            return new TotalInShort(
                    total.value(),
                    total.low(),
                    total.high(),
                    total.bound().label(),
                    total.derived(),
                    total.contested());
        }
    }
}

package io.claimstream.aggregator.http.sse;

import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;

import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.Change.Kind;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes as a view reads them; the JSON of each names where it stands. */
final class Changes {

    private static final Pattern DATA = Pattern.compile("data: \"(\\d+/\\d+)\"");

    private Changes() {}

    static Change revision(int partition, long offset) {
        return revision(partition, offset, System.nanoTime());
    }

    static Change revision(int partition, long offset, long readAt) {
        Revision revision = new Revision(
                "r-" + offset,
                "the-event",
                "killed",
                null,
                Amount.exactly(offset),
                RevisionReason.FIRST,
                "rule",
                false,
                null,
                null,
                null,
                null,
                null,
                null);
        return change(Kind.REVISION, partition, offset, readAt, revision.eventId(), revision, null);
    }

    static Change claim(int partition, long offset, Happening event, long readAt) {
        Claim claim = news("a", "2024-06-07T12:00:00Z")
                .about(event, killed(offset))
                .claims()
                .get(0);
        return change(Kind.CLAIM, partition, offset, readAt, null, null, claim);
    }

    /** Where the changes of {@code frames} stand, in their order. */
    static List<String> places(List<byte[]> frames) {
        List<String> places = new ArrayList<>();
        for (byte[] frame : frames) {
            Matcher data = DATA.matcher(new String(frame, StandardCharsets.UTF_8));
            if (data.find()) {
                places.add(data.group(1));
            }
        }
        return places;
    }

    private static Change change(
            Kind kind, int partition, long offset, long readAt, String eventId, Revision revision, Claim claim) {
        String json = "\"" + partition + "/" + offset + "\"";
        return new Change(kind, partition, offset, json, readAt, eventId, null, revision, claim);
    }
}

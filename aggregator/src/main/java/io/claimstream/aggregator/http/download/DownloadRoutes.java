package io.claimstream.aggregator.http.download;

import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.Change.Kind;
import io.claimstream.aggregator.http.view.ChangeFilter;
import io.claimstream.aggregator.http.view.ChangeFilter.Answer;
import io.claimstream.aggregator.http.view.EventFilter;
import io.claimstream.aggregator.http.view.EventIndex;
import io.claimstream.aggregator.http.view.TopicHistory;
import io.claimstream.aggregator.http.view.TopicView;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Events as they are now; revisions and claims as they stand in the topics, from the beginning. */
public final class DownloadRoutes {

    private static final long PIECE_BYTES = 1 << 20;
    private static final String CSV = ".csv";
    private static final String JSON_LINES = ".jsonl";

    private final TopicView view;

    public DownloadRoutes(TopicView view) {
        this.view = view;
    }

    /** Adds the addresses of the files. */
    public void addTo(RoutesConfig routes) {
        for (String form : List.of(CSV, JSON_LINES)) {
            routes.get("/api/events" + form, context -> send(context, "events" + form, EventRow.class, this::events));
            routes.get(
                    "/api/revisions" + form,
                    context -> send(
                            context,
                            "revisions" + form,
                            RevisionRow.class,
                            (filter, download) -> changes(Kind.REVISION, filter, download)));
            routes.get(
                    "/api/claims" + form,
                    context -> send(
                            context,
                            "claims" + form,
                            ClaimRow.class,
                            (filter, download) -> changes(Kind.CLAIM, filter, download)));
        }
    }

    /** Writes what a file holds. */
    private interface Content {
        void write(EventFilter filter, Download download) throws IOException;
    }

    private static void send(Context context, String file, Class<?> row, Content content) throws IOException {
        Parameters parameters = Parameters.of(context.req().getParameterMap());
        EventFilter filter = parameters.filter();
        parameters.refuseOthers();
        context.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        context.contentType(file.endsWith(CSV) ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson");
        OutputStream out = new BufferedOutputStream(context.outputStream());
        try (Download download = file.endsWith(CSV) ? Download.table(out, row) : Download.jsonLines(out)) {
            content.write(filter, download);
        }
    }

    private void events(EventFilter filter, Download download) throws IOException {
        for (EventTotals event : view.events().events(filter, EventIndex.LATEST_FIRST)) {
            List<EventRow> rows = event.totals().values().stream()
                    .filter(filter::counts)
                    .map(total -> EventRow.of(event, total))
                    .toList();
            download.add(Json.write(event), rows);
        }
    }

    private void changes(Kind kind, EventFilter eventFilter, Download download) throws IOException {
        ChangeFilter filter = new ChangeFilter(Set.of(kind), eventFilter);
        TopicHistory history = view.history();
        long[] ends = history.ends();
        long[] next = new long[ends.length];
        while (isBefore(next, ends)) {
            TopicHistory.Piece piece = history.read(next, ends, filter.kinds(), PIECE_BYTES);
            for (Change change : piece.changes()) {
                if (filter.test(change, view.events()) == Answer.YES) {
                    download.add(change.json(), List.of(row(change)));
                }
            }
            next = piece.next();
        }
    }

    private static Object row(Change change) {
        return change.claim() == null ? RevisionRow.of(change.revision()) : ClaimRow.of(change.claim());
    }

    private static boolean isBefore(long[] next, long[] ends) {
        for (int partition = 0; partition < ends.length; partition++) {
            if (next[partition] < ends[partition]) {
                return true;
            }
        }
        return false;
    }
}

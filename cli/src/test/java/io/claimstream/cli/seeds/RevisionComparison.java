package io.claimstream.cli.seeds;

import io.claimstream.schemas.total.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds {@code revisions.tsv} against revisions: series by series, in order. */
final class RevisionComparison {

    private final Map<SeriesOfEvent, List<GoldRow>> gold = new LinkedHashMap<>();
    private final Map<SeriesOfEvent, List<RevisionStep>> steps = new LinkedHashMap<>();

    private record SeriesOfEvent(String event, String series) {}

    RevisionComparison(List<GoldRow> rows, List<Revision> revisions, EventNames names) {
        for (GoldRow row : rows) {
            gold.computeIfAbsent(
                            new SeriesOfEvent(row.field("event"), row.field("series")), series -> new ArrayList<>())
                    .add(row);
        }
        for (Revision revision : revisions) {
            RevisionStep step = new RevisionStep(names.name(revision.eventId()), revision);
            if (!step.isBesideTheNumber()) {
                steps.computeIfAbsent(new SeriesOfEvent(step.event(), revision.series()), series -> new ArrayList<>())
                        .add(step);
            }
        }
    }

    /** What is wrong, one entry a series; empty where all is as the gold has it. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        gold.forEach((series, rows) -> {
            List<RevisionStep> there = steps.getOrDefault(series, List.of());
            if (!areAsIn(rows, there)) {
                problems.add("revisions   " + series.event() + " " + series.series() + "  "
                        + rows.get(0).source() + "\n              gold  "
                        + String.join(
                                "; then ",
                                rows.stream().map(RevisionStep::describe).toList())
                        + "\n              there "
                        + String.join(
                                "; then ",
                                there.stream().map(RevisionStep::toString).toList()));
            }
        });
        return problems;
    }

    private static boolean areAsIn(List<GoldRow> rows, List<RevisionStep> there) {
        if (rows.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!there.get(i).isAsIn(rows.get(i))) {
                return false;
            }
        }
        return true;
    }
}

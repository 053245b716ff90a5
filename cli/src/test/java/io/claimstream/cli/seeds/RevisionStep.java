package io.claimstream.cli.seeds;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A revision, and how {@code revisions.tsv} is held against it.
 *
 * @param event the gold's name for its event
 */
record RevisionStep(String event, Revision revision) {

    private static final Set<RevisionReason> BESIDE_THE_NUMBER =
            Set.of(RevisionReason.CONFIRMED, RevisionReason.CONTESTED);

    private static final List<Column<RevisionStep>> COLUMNS = List.of(
            Column.of("from", FieldRule.EQUALS, step -> amount(step.revision().from())),
            Column.of("to", FieldRule.EQUALS, step -> amount(step.revision().to())),
            Column.of(
                    "reason", FieldRule.EQUALS, step -> step.revision().reason().label()),
            Column.of("article", FieldRule.EQUALS, RevisionStep::article));

    /** Whether it leaves the leading number as it is, so that the gold does not list it. */
    boolean isBesideTheNumber() {
        return BESIDE_THE_NUMBER.contains(revision.reason()) && Objects.equals(revision.from(), revision.to());
    }

    boolean isAsIn(GoldRow row) {
        return COLUMNS.stream().allMatch(column -> column.allows(row, this));
    }

    /** In the form of a gold row. */
    @Override
    public String toString() {
        return COLUMNS.stream().map(column -> column.shown(this)).collect(Collectors.joining(" "));
    }

    /** A gold row in the same form. */
    static String describe(GoldRow row) {
        return COLUMNS.stream().map(column -> row.field(column.name())).collect(Collectors.joining(" "));
    }

    private String article() {
        return revision.article() == null ? null : revision.article().id();
    }

    private static String amount(Amount amount) {
        if (amount == null) {
            return null;
        }
        return amount.bound() == Bound.EXACT
                ? String.valueOf(amount.value())
                : amount.bound().label() + " " + amount.value();
    }
}

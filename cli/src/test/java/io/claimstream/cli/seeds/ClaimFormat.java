package io.claimstream.cli.seeds;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How {@code NAME.claims.tsv} is held against claims. Its column {@code event} is not among these: which event a claim
 * counts towards is not said by the claim alone.
 */
final class ClaimFormat {

    static final TableFormat<Claim> CLAIMS = new TableFormat<>(
            List.of(
                    Column.of("series", FieldRule.SERIES, Claim::series),
                    Column.of("scope", FieldRule.EQUALS, claim -> claim.scope().label()),
                    Column.of(
                            "value", FieldRule.EQUALS, claim -> claim.quantity().value()),
                    Column.of("low", FieldRule.EQUALS, claim -> claim.quantity().low()),
                    Column.of(
                            "high", FieldRule.EQUALS, claim -> claim.quantity().high()),
                    Column.of(
                            "bound",
                            FieldRule.EQUALS,
                            claim -> claim.quantity().bound().label()),
                    Column.of(
                            "words",
                            FieldRule.CONTAINS,
                            claim -> claim.quantity().text()),
                    Column.of("previous", FieldRule.EQUALS, ClaimFormat::previous),
                    Column.of(
                            "standing",
                            FieldRule.EQUALS,
                            claim -> claim.standing().label()),
                    Column.of("model", FieldRule.EQUALS, Claim::model),
                    Column.of(
                            "speaker",
                            FieldRule.SPEAKER,
                            claim -> claim.attribution().speaker()),
                    Column.of(
                            "via",
                            FieldRule.EQUALS,
                            claim -> claim.attribution().via()),
                    KindColumn.of(
                            claim -> claim.event().kind(),
                            claim -> claim.event().kindFamily()),
                    Column.of("place", FieldRule.EQUALS, ofPlace(Place::name)),
                    Column.of("country", FieldRule.EQUALS, ofPlace(Place::country)),
                    Column.of("date", FieldRule.EQUALS, claim -> claim.event().date()),
                    Column.of("precision", FieldRule.EQUALS, ClaimFormat::precision),
                    Column.of(
                            "sentence",
                            FieldRule.BEGINS,
                            claim -> claim.evidence().sentence())),
            Set.of("series", "scope", "value", "words", "sentence"),
            Set.of("series", "value", "sentence"),
            2);

    private ClaimFormat() {}

    private static Long previous(Claim claim) {
        return claim.previous() == null ? null : claim.previous().value();
    }

    private static String precision(Claim claim) {
        EventMention event = claim.event();
        return event.datePrecision() == null ? null : event.datePrecision().label();
    }

    private static Function<Claim, String> ofPlace(Function<Place, String> property) {
        return claim -> claim.event().place() == null
                ? null
                : property.apply(claim.event().place());
    }
}

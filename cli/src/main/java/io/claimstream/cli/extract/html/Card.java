package io.claimstream.cli.extract.html;

import io.claimstream.cli.extract.html.Passage.Reference;
import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everything there is to know of one claim.
 *
 * @param number its number on the page
 * @param series what is counted
 * @param words the quantity's own words
 * @param facts names and values, in reading order
 * @param sentence the sentence it rests on
 */
record Card(int number, String series, String words, List<Fact> facts, String sentence) {

    /** One line of the card. */
    record Fact(String name, String value) {}

    static Card of(int number, Claim claim) {
        return new Card(
                number,
                claim.series(),
                claim.quantity().text(),
                facts(claim),
                claim.evidence().sentence());
    }

    Reference reference() {
        return new Reference(number, "claim " + number + ": " + series + " " + words);
    }

    private static List<Fact> facts(Claim claim) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "number", Wording.amount(Amount.of(claim.quantity())) + (claim.derived() ? ", reckoned" : ""));
        add(
                facts,
                "previous",
                claim.previous() == null ? null : Long.toString(claim.previous().value()));
        add(facts, "model", claim.model());
        add(facts, "scope", claim.scope().label());
        add(facts, "standing", claim.standing().label());
        add(facts, "event", Wording.event(claim.event()));
        add(facts, "said by", Wording.speaker(claim.attribution()));
        add(
                facts,
                "stance",
                claim.attribution().stance().label() + (claim.attribution().quoted() ? ", quoted" : ""));
        add(facts, "as of", claim.asOf() == null ? null : claim.asOf().toString());
        add(facts, "confidence", String.format(Locale.ROOT, "%.2f", claim.confidence()));
        add(facts, "id", claim.id());
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }
}

package io.claimstream.aggregator.explain;

import io.claimstream.aggregator.figure.CountingRule;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why each total of an event is what it is, in words that need no knowledge of the program: the number, the rule that
 * chose it, who says so and in which words, who else says what, and how it came about.
 */
public final class Explanation {

    private static final String INDENT = "  ";

    private final EventTotals event;
    private final List<Revision> revisions;
    private final Map<String, Claim> claims;

    /**
     * The explanation of an event.
     *
     * @param revisions its revisions as they were told; one that was told again counts once
     * @param claims claims by id, as far as they are at hand; they add the words of a number and its channel
     */
    public Explanation(EventTotals event, List<Revision> revisions, Map<String, Claim> claims) {
        this.event = event;
        this.revisions = Chain.of(revisions);
        this.claims = claims;
    }

    /** The lines of the text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Words.event(event));
        lines.add(INDENT + event.id());
        lines.add(INDENT + articles());
        for (Total total : event.totals().values()) {
            lines.add("");
            explain(total, lines);
        }
        return lines;
    }

    /** The text, each line ended. */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    private String articles() {
        String count =
                event.articles().size() == 1 ? "1 article" : event.articles().size() + " articles";
        return count + " from " + Words.time(event.firstPublishedAt()) + " to " + Words.time(event.lastPublishedAt())
                + ": " + String.join(", ", event.articles());
    }

    private void explain(Total total, List<String> lines) {
        Figure leading = total.figures().get(0);
        lines.add(name(total) + ": " + Words.amount(leading.amount()) + (total.derived() ? " (reckoned)" : "")
                + (total.contested()
                        ? ", contested: from " + Words.limit(total.low()) + " to " + Words.limit(total.high())
                        : ""));
        lines.add(INDENT + "It leads because " + CountingRule.words(total.rule()) + " [" + total.rule() + "].");
        figure(leading, lines);
        List<Figure> others = total.figures().subList(1, total.figures().size());
        if (!others.isEmpty()) {
            lines.add(INDENT + "Other sources:");
            others.forEach(figure -> figure(figure, lines));
        }
        lines.add(INDENT + "How it came about:");
        for (Revision revision : revisions) {
            if (total.series().equals(revision.series())) {
                lines.add(INDENT + INDENT + step(revision));
            }
        }
    }

    private static String name(Total total) {
        String measure = Words.sentence(total.measure().label());
        return total.category() == null
                ? measure
                : measure + ", " + total.category().replace('-', ' ');
    }

    private void figure(Figure figure, List<String> lines) {
        Claim claim = claims.get(figure.claims().get(0));
        String channel = claim == null || claim.attribution().via() == null
                ? ""
                : " via " + claim.attribution().via();
        String words =
                claim == null ? "" : ", in the words \"" + claim.quantity().text() + "\"";
        lines.add(INDENT + INDENT + Words.amount(figure.amount()) + " by " + figure.source() + channel + words + ", "
                + Words.time(figure.asOf()) + ", " + article(figure.article()));
        lines.add(INDENT + INDENT + INDENT + quote(figure.quote()));
    }

    private static String step(Revision revision) {
        String from = revision.from() == null ? "" : Words.amount(revision.from()) + " -> ";
        String source = revision.source() == null ? "" : ", " + revision.source();
        String article = revision.article() == null ? "" : ", " + article(revision.article());
        return Words.time(revision.at()) + ": " + from + Words.amount(revision.to()) + ", "
                + Words.reason(revision.reason()) + source + article
                + (revision.backfilled() ? " (learned late)" : "");
    }

    private static String article(ArticleRef article) {
        return "article " + article.id() + (article.version() == 1 ? "" : " version " + article.version());
    }

    private static String quote(String sentence) {
        return '"' + String.join(" ", sentence.split("\\s+")).trim() + '"';
    }
}

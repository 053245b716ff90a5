package io.claimstream.extractor.event;

import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationRole;
import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a chronicle - news in brief, a list of incidents - into its sections, each under a dateline or a heading of its own:
 * "MOSUL - ...", "PERU". An article with one dateline is no chronicle.
 */
final class Sections {

    private static final int FEWEST = 2;
    /** Where all are about one place, a dateline may just have been repeated. */
    private static final int FEWEST_OF_ONE_PLACE = 3;

    /** A dateline may stand behind a list mark. */
    private static final int FARTHEST = 2;

    private final List<LocationMention> openers = new ArrayList<>();
    private Tokens tokens;
    private LocationMention main;

    void read(Document document, Mentions<LocationMention> locations, List<Finding> findings) {
        tokens = document.tokens(TextField.TEXT);
        openers.clear();
        main = null;
        int next = 0;
        for (int i = 0; i < locations.count(); i++) {
            LocationMention location = locations.get(i);
            if (!opensSection(location)) {
                continue;
            }
            int before = next;
            while (next < findings.size() && isBefore(findings.get(next), location)) {
                next++;
            }
            if (next == before && !openers.isEmpty()) {
                // nothing was counted between: a heading and the dateline under it
                openers.remove(openers.size() - 1);
            }
            openers.add(location);
        }
        if (openers.size() < FEWEST || openers.size() < FEWEST_OF_ONE_PLACE && areOfOnePlace()) {
            openers.clear();
        }
        main = ofFirst(findings);
    }

    /** What opens the section of the main event, or null where the article has no sections. */
    LocationMention main() {
        return main;
    }

    /** What opens the section of {@code finding}, or null where that is the section of the main event. */
    LocationMention of(Finding finding) {
        LocationMention opener = opener(finding);
        return opener == main ? null : opener;
    }

    private LocationMention ofFirst(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.field == TextField.TEXT && Zones.isPrincipal(finding)) {
                return opener(finding);
            }
        }
        return null;
    }

    private LocationMention opener(Finding finding) {
        LocationMention latest = null;
        for (int i = 0; i < openers.size() && finding.field == TextField.TEXT; i++) {
            if (!isBefore(finding, openers.get(i))) {
                latest = openers.get(i);
            }
        }
        return latest;
    }

    private boolean opensSection(LocationMention location) {
        return location.field == TextField.TEXT
                && (location.role == LocationRole.DATELINE || location.role == LocationRole.HEADING)
                && location.place != Gazetteer.NONE
                && tokens.startsParagraph(location.sentence)
                && location.first - tokens.sentenceStart(location.sentence) < FARTHEST;
    }

    private boolean isBefore(Finding finding, LocationMention opener) {
        return finding.field == TextField.TITLE || finding.sentence < start(opener);
    }

    /** The first sentence of the section that {@code opener} opens: a headline may stand above the dateline. */
    private int start(LocationMention opener) {
        int above = opener.sentence - 1;
        boolean headline = above >= 0
                && tokens.startsParagraph(above)
                && tokens.shape(tokens.sentenceEnd(above) - 1) != Shape.PUNCTUATION;
        return headline ? above : opener.sentence;
    }

    private boolean areOfOnePlace() {
        return openers.get(0).place == openers.get(1).place;
    }
}

package io.claimstream.extractor.event;

import io.claimstream.extractor.event.location.Dateline;
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

    /**
     * A section.
     *
     * @param start its first sentence
     * @param place what its dateline or heading names, or {@link Gazetteer#NONE} where the gazetteer does not know it
     */
    record Section(int start, int place) {}

    private final List<Section> sections = new ArrayList<>();
    private Tokens tokens;
    private Mentions<LocationMention> locations;
    private Section main;

    void read(Document document, Mentions<LocationMention> locations, List<Finding> findings) {
        tokens = document.tokens(TextField.TEXT);
        this.locations = locations;
        sections.clear();
        if (isChronicle()) {
            part(findings);
        }
        main = ofFirst(findings);
    }

    /** The section of the main event, or null where the article has no sections. */
    Section main() {
        return main;
    }

    /** The section of {@code finding}, or null where that is the main event's. */
    Section of(Finding finding) {
        Section section = section(finding);
        return section == main ? null : section;
    }

    private boolean isChronicle() {
        int openers = 0;
        int first = Gazetteer.NONE;
        boolean apart = false;
        for (int i = 0; i < locations.count(); i++) {
            LocationMention location = locations.get(i);
            if (opensParagraph(location)) {
                openers++;
                first = openers == 1 ? location.place : first;
                apart |= location.place != first;
            }
        }
        return openers >= (apart ? FEWEST : FEWEST_OF_ONE_PLACE);
    }

    private void part(List<Finding> findings) {
        int next = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (!tokens.startsParagraph(sentence)) {
                continue;
            }
            int place = opener(sentence);
            if (place == Gazetteer.NONE && !isDateline(sentence)) {
                continue;
            }
            int start = isHeadline(sentence - 1) ? sentence - 1 : sentence;
            int before = next;
            while (next < findings.size() && isBefore(findings.get(next), start)) {
                next++;
            }
            if (next == before && !sections.isEmpty()) {
                // nothing was counted between: a heading and the dateline under it
                sections.remove(sections.size() - 1);
            }
            sections.add(new Section(start, place));
        }
    }

    private Section ofFirst(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.field == TextField.TEXT && Zones.isPrincipal(finding)) {
                return section(finding);
            }
        }
        return null;
    }

    private Section section(Finding finding) {
        Section latest = null;
        for (int i = 0;
                i < sections.size() && !isBefore(finding, sections.get(i).start());
                i++) {
            latest = sections.get(i);
        }
        return latest;
    }

    private static boolean isBefore(Finding finding, int sentence) {
        return finding.field == TextField.TITLE || finding.sentence < sentence;
    }

    /** The place whose name opens the sentence as a dateline or heading. */
    private int opener(int sentence) {
        for (int i = locations.from(TextField.TEXT, sentence); locations.isIn(i, TextField.TEXT, sentence); i++) {
            if (opensParagraph(locations.get(i))) {
                return locations.get(i).place;
            }
        }
        return Gazetteer.NONE;
    }

    private boolean opensParagraph(LocationMention location) {
        return location.field == TextField.TEXT
                && (location.role == LocationRole.DATELINE || location.role == LocationRole.HEADING)
                && location.place != Gazetteer.NONE
                && tokens.startsParagraph(location.sentence)
                && location.first - tokens.sentenceStart(location.sentence) < FARTHEST;
    }

    /** "JBELA - A car bomb ...": the gazetteer does not know every town. */
    private boolean isDateline(int sentence) {
        int first = tokens.sentenceStart(sentence);
        return tokens.shape(first) == Shape.UPPER && Dateline.end(tokens, sentence) > first;
    }

    /** "Ferry sinks in storm", above the dateline of its story. */
    private boolean isHeadline(int sentence) {
        return sentence >= 0
                && tokens.startsParagraph(sentence)
                && tokens.shape(tokens.sentenceEnd(sentence) - 1) != Shape.PUNCTUATION;
    }
}

package io.claimstream.extractor.event;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * Assigns the findings of an article to events. Reuses its buffers from article to article and must be used by one thread
 * at a time.
 */
public final class EventReader {

    private static final int LEAD_SENTENCES = 2;

    private final RecentPlaces places;
    private final Clues clues;
    private final CueReader cueReader;
    private final MainEvent mainEvent;
    private final Grouping grouping;
    private final Zones zones = new Zones();
    private final Sections sections = new Sections();
    private final Cues cues = new Cues();
    private final List<Frame> assigned = new ArrayList<>();

    public EventReader(Lexicon lexicon, Gazetteer gazetteer) {
        places = new RecentPlaces(gazetteer);
        clues = new Clues(lexicon, gazetteer);
        cueReader = new CueReader(clues, gazetteer);
        mainEvent = new MainEvent(clues, cueReader, new MainPlace(clues, gazetteer));
        grouping = new Grouping(gazetteer);
    }

    /**
     * The event of each finding, in the order of the findings. Findings of one event share one instance; mention 0 is the
     * article's main event.
     */
    public List<EventMention> read(Document document, List<Finding> findings) {
        zones.read(findings);
        clues.read(document, zones::tells);
        sections.read(document, clues.locations, findings);
        Frame main = mainEvent.read(document, findings, zones, sectionPlace());
        main.followUp = !main.hasStatedDate() && looksBack(document);
        grouping.start(main, clues.publicationDay());
        assigned.clear();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            cueReader.read(document, findings, i, cues);
            cues.opens = zones.opens(finding.field, finding.sentence) && !finding.earlierDay;
            cues.section = sections.of(finding);
            assigned.add(grouping.assign(finding, cues));
        }
        return number();
    }

    private int sectionPlace() {
        return sections.main() == null ? Gazetteer.NONE : sections.main().place();
    }

    /** Numbers the events: the main one first, or else the one that most findings belong to; then by the text. */
    private List<EventMention> number() {
        Frame principal = grouping.frames().get(0);
        if (principal.findings == 0) {
            for (Frame frame : grouping.frames()) {
                if (!frame.background && frame.findings > principal.findings) {
                    principal = frame;
                }
            }
        }
        int next = 0;
        principal.mention = next++;
        for (Frame frame : assigned) {
            if (frame.mention < 0) {
                frame.mention = next++;
            }
        }
        EventMention[] made = new EventMention[next];
        List<EventMention> events = new ArrayList<>(assigned.size());
        for (Frame frame : assigned) {
            if (made[frame.mention] == null) {
                made[frame.mention] = frame.toMention(places);
            }
            events.add(made[frame.mention]);
        }
        return events;
    }

    /** Whether the title or the lead speaks of a running toll or of a trial, and so of an event reported before. */
    private static boolean looksBack(Document document) {
        return looksBack(document.tokens(TextField.TITLE)) || looksBack(document.tokens(TextField.TEXT));
    }

    private static boolean looksBack(Tokens tokens) {
        int sentences = Math.min(LEAD_SENTENCES, tokens.sentences());
        int end = sentences == 0 ? 0 : tokens.sentenceEnd(sentences - 1);
        for (int token = 0; token < end; token++) {
            Entry entry = tokens.entry(token);
            boolean late = entry.is(WordClass.AFTERMATH) && entry.number() > 0;
            if (late || entry.is(WordClass.TOLL)) {
                return true;
            }
        }
        return false;
    }
}

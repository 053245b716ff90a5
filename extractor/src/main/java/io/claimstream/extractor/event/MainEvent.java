package io.claimstream.extractor.event;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.util.List;

/** Reads the article's main event: what the title and the lead speak of, completed by the sentences that count. */
final class MainEvent {

    private final Clues clues;
    private final CueReader cueReader;
    private final MainKind mainKind;
    private final MainPlace mainPlace;
    private final MainDay mainDay;
    private final Cues cues = new Cues();
    /** The first finding of the text's lead, or null. */
    private Finding opening;

    private Zones zones;
    private List<Finding> findings;

    MainEvent(Clues clues, CueReader cueReader, MainPlace mainPlace) {
        this.clues = clues;
        this.cueReader = cueReader;
        this.mainPlace = mainPlace;
        mainKind = new MainKind(clues);
        mainDay = new MainDay(clues);
    }

    /** @param section the place that opens its section of a chronicle, or {@link Gazetteer#NONE} */
    Frame read(Document document, List<Finding> findings, Zones zones, int section) {
        this.findings = findings;
        this.zones = zones;
        Frame frame = new Frame();
        mainKind.read(frame, document, findings, zones);
        frame.spreads = spreads(frame);
        readCues(document);
        frame.place = mainPlace.read(zones, frame.spreads, cues.location, section);
        mainDay.read(frame, document, zones, opening, cues);
        return frame;
    }

    /** What the first finding of the text's lead says of its event; empty where the lead counts nothing. */
    private void readCues(Document document) {
        cues.clear();
        opening = null;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.field == TextField.TEXT && Zones.isPrincipal(finding)) {
                if (zones.isLead(finding.field, finding.sentence)) {
                    cueReader.read(document, findings, i, cues);
                    opening = casualty(i);
                }
                return;
            }
        }
    }

    /** The first finding of that sentence that tells of victims, or the finding at {@code index}. */
    private Finding casualty(int index) {
        Finding first = findings.get(index);
        for (int i = index; i < findings.size() && findings.get(i).sentence == first.sentence; i++) {
            if (findings.get(i).measure.family() == Family.CASUALTIES) {
                return findings.get(i);
            }
        }
        return first;
    }

    /** Disasters, and attacks told by what was launched and shot down, happen in many places at once. */
    private boolean spreads(Frame frame) {
        if (frame.family == KindFamily.DISASTER) {
            return true;
        }
        for (Finding finding : findings) {
            boolean wave = finding.measure == Measure.LAUNCHED || finding.measure == Measure.INTERCEPTED;
            if (wave && finding.scope != Scope.BACKGROUND && finding.measure.family() == Family.MUNITIONS) {
                return true;
            }
        }
        return false;
    }
}

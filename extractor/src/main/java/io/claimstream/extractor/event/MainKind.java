package io.claimstream.extractor.event;

import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.kind.KindReader;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/** Chooses the main event's kind: what the lead calls it, made as specific as the text allows. */
final class MainKind {

    private final Clues clues;
    private Document document;
    private List<Finding> findings;

    MainKind(Clues clues) {
        this.clues = clues;
    }

    /** Sets the kind of {@code frame}, the main event of the article; leaves it unknown where nothing tells it. */
    void read(Frame frame, Document document, List<Finding> findings, Zones zones) {
        this.document = document;
        this.findings = findings;
        readZone(frame, Zone.LEAD, zones);
        readZone(frame, Zone.COUNTING, zones);
        refineKind(frame);
        readZone(frame, Zone.ALL, zones);
    }

    /** What the sentences of {@code zone} call it, where those of the zones before did not say. */
    private void readZone(Frame frame, Zone zone, Zones zones) {
        boolean open = frame.family == KindFamily.UNKNOWN;
        for (int i = 0; open && i < clues.kinds.count(); i++) {
            KindMention kind = clues.kinds.get(i);
            boolean better = frame.family == KindFamily.UNKNOWN
                    || kind.rank > frame.rank && (kind.family == frame.family || isNoAccident(frame, kind));
            boolean main = zone == Zone.LEAD || !kind.other;
            if (better && main && zones.isIn(zone, kind.field, kind.sentence)) {
                frame.kind(kind.kind, kind.family, kind.rank);
            }
        }
    }

    /** "The Disaster Agency said the typhoon ...": a disaster may be an accident until the text says which it was. */
    private static boolean isNoAccident(Frame frame, KindMention kind) {
        return frame.family == KindFamily.ACCIDENT && frame.rank == 0 && kind.family == KindFamily.DISASTER;
    }

    /** What was fired or taken tells the kind of an attack that the words leave open; failing that, what words hint at. */
    private void refineKind(Frame frame) {
        boolean open = frame.family == KindFamily.UNKNOWN || frame.family == KindFamily.ATTACK && frame.rank == 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String kind = finding.measure == Measure.CAPTURED
                    ? "kidnapping"
                    : finding.category == null ? null : KindReader.ofMunition(finding.category);
            if (kind != null && finding.scope != Scope.BACKGROUND && (open || opensWave(frame, i))) {
                frame.kind(kind, KindFamily.ATTACK, 2);
                return;
            }
        }
        for (int i = 0; open && i < findings.size(); i++) {
            open = !hintsAtKind(frame, findings.get(i));
        }
    }

    /** "Mobile fire groups shot down 14 drones": an article that counts munitions first tells of no fire or crash. */
    private boolean opensWave(Frame frame, int index) {
        return index == 0
                && frame.family != KindFamily.ATTACK
                && findings.get(index).measure.family() == Family.MUNITIONS;
    }

    /** "Gunmen killed six": words of the sentence that name no kind but leave little doubt of it. */
    private boolean hintsAtKind(Frame frame, Finding finding) {
        if (!Zones.isPrincipal(finding)) {
            return false;
        }
        Tokens tokens = document.tokens(finding.field);
        int end = tokens.sentenceEnd(finding.sentence);
        for (int token = tokens.sentenceStart(finding.sentence); token < end; token++) {
            Entry entry = tokens.entry(token);
            if (entry.kind() != null && !entry.is(WordClass.KIND)) {
                frame.kind(entry.kind(), entry.kindFamily(), (int) entry.number());
                return true;
            }
        }
        return false;
    }
}

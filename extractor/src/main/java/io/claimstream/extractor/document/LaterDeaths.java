package io.claimstream.extractor.document;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/**
 * Takes back the injured and missing of whom the same words say that they died: "A guard who was injured in the blast has died",
 * "A diver missing since Sunday was found dead".
 */
final class LaterDeaths {

    private static final int NEXT_SENTENCES = 2;
    /** Categories that tell no more of someone than "man", "girl" or "child". */
    private static final List<String> SEXES = List.of("man", "woman", "child");

    private LaterDeaths() {}

    static void settle(List<Finding> findings) {
        for (int i = findings.size() - 1; i >= 0; i--) {
            Measure measure = findings.get(i).measure;
            if ((measure == Measure.INJURED || measure == Measure.MISSING)
                    && (died(findings, i) || diesLater(findings, i))) {
                findings.remove(i);
            }
        }
    }

    /** Whether the people of the finding at {@code index} are said to have died, by words behind those that it hangs on. */
    private static boolean died(List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        int first = index;
        while (first > 0 && isSameSentence(findings.get(first - 1), finding)) {
            first--;
        }
        for (int i = first; i < findings.size() && isSameSentence(findings.get(i), finding); i++) {
            Finding other = findings.get(i);
            if (other.measure == Measure.KILLED
                    && other.begin == finding.begin
                    && other.triggerBegin > finding.triggerBegin) {
                return true;
            }
        }
        return false;
    }

    /** "A woman was flown to hospital with burns. The woman died there": told of as dead a sentence later. */
    private static boolean diesLater(List<Finding> findings, int index) {
        Finding injured = findings.get(index);
        if (injured.measure != Measure.INJURED || !injured.implied || injured.category != null) {
            return false;
        }
        for (int i = index + 1; i < findings.size(); i++) {
            Finding dead = findings.get(i);
            if (dead.field != injured.field || dead.sentence - injured.sentence > NEXT_SENTENCES) {
                return false;
            }
            if (dead.measure == Measure.KILLED && dead.scope != Scope.BACKGROUND && dead.sentence > injured.sentence) {
                return dead.implied && dead.anaphoric && dead.category == null && isSame(injured.who, dead.who);
            }
        }
        return false;
    }

    /** "the woman" again, or "the woman" for "the passer-by". */
    private static boolean isSame(Entry injured, Entry dead) {
        return dead != Entry.UNKNOWN
                && (injured == dead
                        || injured.category() == null && dead.category() != null && SEXES.contains(dead.category()));
    }

    private static boolean isSameSentence(Finding one, Finding other) {
        return one.field == other.field && one.sentence == other.sentence;
    }
}

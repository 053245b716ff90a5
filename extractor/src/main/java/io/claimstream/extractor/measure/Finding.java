package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Previous;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.claim.TextField;
import java.util.Objects;

/**
 * A number found for a measure in one sentence, before it is known which event it belongs to and who says so. Filled stage
 * by stage: measure, scope, then document.
 */
public final class Finding {

    public final Measure measure;
    public final TextField field;
    /** The sentence within the field's tokens. */
    public final int sentence;

    public final Count count = new Count();
    /** Offsets of the number's words in the field. */
    public int begin;

    public int end;
    /** Offset of the word that says what happened. */
    public int triggerBegin;

    public String category;
    public String model;
    public Scope scope = Scope.TOTAL;
    public Standing standing = Standing.STATED;
    public Previous previous;
    /** The number is not said but implied by one described or named victim. */
    public boolean implied;
    /** The number is a sum of numbers that the words coordinate. */
    public boolean derived;
    /** "shot", "stabbed": whether the victim lived is left open. */
    public boolean openOutcome;
    /** The victims were brought to hospital. */
    public boolean brought;
    /** The victim is a pronoun or a definite description of someone mentioned before. */
    public boolean anaphoric;
    /** The noun of whom it counts. */
    public Entry who = Entry.UNKNOWN;

    /** The sentence speaks of another time ("last year", another year's date): background, unless all findings do. */
    public boolean otherTime;
    /** The sentence counts over a whole war or season: "since 2022, 10,000 have been killed". */
    public boolean wholeWar;

    /** The number stands behind "a day after": of the same event or of one before it. */
    public boolean earlierDay;

    /** The number is that of a running count: "the death toll rose to 17". */
    public boolean toll;
    /** The running count went up to the number. */
    public boolean raised;
    /** Which of several deeds did it, "the second bomb" being 2; 0 where the sentence does not say. */
    public int deed;

    public Finding(Measure measure, TextField field, int sentence) {
        this.measure = measure;
        this.field = field;
        this.sentence = sentence;
    }

    public String series() {
        return measure.series(category);
    }

    /** Whether the other counts for the same series. */
    public boolean isOfSeriesOf(Finding other) {
        return measure == other.measure && Objects.equals(category, other.category);
    }

    /** Makes it a number of those who did the deed, who are counted apart from the victims. */
    void countAttackers() {
        category = "attacker";
        scope = Scope.PART;
    }
}

package io.claimstream.aggregator.news;

import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Previous;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.claim.TextField;
import java.time.Instant;
import java.util.function.Consumer;

/** One number of test news, in the words {@code killed(4).by("the mayor").from(3)}; each word gives another number. */
public final class Said {

    final Measure measure;
    final long value;
    String category;
    String model;
    Long low;
    Long high;
    Bound bound = Bound.EXACT;
    Scope scope = Scope.TOTAL;
    boolean derived;
    Standing standing = Standing.STATED;
    Previous previous;
    String speaker;
    SpeakerRole role = SpeakerRole.OTHER;
    Stance stance = Stance.STATED;
    Instant asOf;
    TextField field = TextField.TEXT;
    boolean inSameSentence;

    private Said(Measure measure, long value) {
        this.measure = measure;
        this.value = value;
        this.low = value;
        this.high = value;
    }

    public static Said said(Measure measure, long number) {
        return new Said(measure, number);
    }

    public static Said killed(long number) {
        return said(Measure.KILLED, number);
    }

    public static Said injured(long number) {
        return said(Measure.INJURED, number);
    }

    public static Said damaged(long number, String category) {
        return said(Measure.DAMAGED, number).of(category);
    }

    public Said of(String newCategory) {
        return but(said -> said.category = newCategory);
    }

    public Said ofModel(String newModel) {
        return but(said -> said.model = newModel);
    }

    /** "More than" the number. */
    public Said orMore() {
        return but(said -> {
            said.low = value + 1;
            said.high = null;
            said.bound = Bound.MORE_THAN;
        });
    }

    /** "Between" the number and {@code highest}. */
    public Said to(long highest) {
        return but(said -> {
            said.high = highest;
            said.bound = Bound.RANGE;
        });
    }

    /** "Dozens", whatever the number. */
    public Said dozens() {
        Said dozens = new Said(measure, 24);
        copyTo(dozens);
        dozens.low = 24L;
        dozens.high = null;
        dozens.bound = Bound.VAGUE;
        return dozens;
    }

    public Said by(String official) {
        return but(said -> {
            said.speaker = official;
            said.role = SpeakerRole.OFFICIAL;
        });
    }

    public Said byWitness(String witness) {
        return but(said -> {
            said.speaker = witness;
            said.role = SpeakerRole.WITNESS;
        });
    }

    public Said denied() {
        return but(said -> said.stance = Stance.DENIED);
    }

    /** "Up from" or "down from" another number. */
    public Said from(long number) {
        return but(said -> {
            said.standing = Standing.LATEST;
            said.previous = new Previous(number, Long.toString(number));
        });
    }

    /** "According to the latest information". */
    public Said latest() {
        return but(said -> said.standing = Standing.LATEST);
    }

    /** "Had earlier put it at". */
    public Said superseded() {
        return but(said -> said.standing = Standing.SUPERSEDED);
    }

    /** "Including". */
    public Said asPart() {
        return but(said -> said.scope = Scope.PART);
    }

    /** "A nurse and two guests". */
    public Said summedUp() {
        return but(said -> said.derived = true);
    }

    /** "More". */
    public Said more() {
        return but(said -> said.scope = Scope.INCREMENT);
    }

    /** "Since 2022". */
    public Said inTheWholeWar() {
        return but(said -> said.scope = Scope.BACKGROUND);
    }

    public Said inHeadline() {
        return but(said -> said.field = TextField.TITLE);
    }

    /** Behind the number before it, without a full stop between. */
    public Said inSameSentence() {
        return but(said -> said.inSameSentence = true);
    }

    public Said asOf(String time) {
        return but(said -> said.asOf = Instant.parse(time));
    }

    String series() {
        return measure.series(category);
    }

    Attribution attribution() {
        return new Attribution(speaker, role, null, stance, false);
    }

    private Said but(Consumer<Said> change) {
        Said copy = new Said(measure, value);
        copyTo(copy);
        change.accept(copy);
        return copy;
    }

    private void copyTo(Said copy) {
        copy.category = category;
        copy.model = model;
        copy.low = low;
        copy.high = high;
        copy.bound = bound;
        copy.scope = scope;
        copy.derived = derived;
        copy.standing = standing;
        copy.previous = previous;
        copy.speaker = speaker;
        copy.role = role;
        copy.stance = stance;
        copy.asOf = asOf;
        copy.field = field;
        copy.inSameSentence = inSameSentence;
    }
}

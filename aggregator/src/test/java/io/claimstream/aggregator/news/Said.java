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

/** One number of test news, in the words "killed(4).by("officials").upFrom(3)". */
public record Said(
        Measure measure,
        String category,
        Long value,
        Long low,
        Long high,
        Bound bound,
        Scope scope,
        Standing standing,
        Long previous,
        String speaker,
        SpeakerRole role,
        Stance stance,
        Instant asOf,
        TextField field,
        boolean derived) {

    public static Said said(Measure measure, long number) {
        return new Said(
                measure,
                null,
                number,
                number,
                number,
                Bound.EXACT,
                Scope.TOTAL,
                Standing.STATED,
                null,
                null,
                SpeakerRole.OTHER,
                Stance.STATED,
                null,
                TextField.TEXT,
                false);
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
        return copy(
                newCategory, value, low, high, bound, scope, standing, previous, speaker, role, stance, asOf, field);
    }

    /** "More than ..." the number. */
    public Said orMore() {
        return copy(
                category,
                value,
                value + 1,
                null,
                Bound.MORE_THAN,
                scope,
                standing,
                previous,
                speaker,
                role,
                stance,
                asOf,
                field);
    }

    /** "Dozens". */
    public Said dozens() {
        return copy(
                category, 24L, 24L, null, Bound.VAGUE, scope, standing, previous, speaker, role, stance, asOf, field);
    }

    public Said by(String newSpeaker) {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                standing,
                previous,
                newSpeaker,
                SpeakerRole.OFFICIAL,
                stance,
                asOf,
                field);
    }

    public Said byWitness(String newSpeaker) {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                standing,
                previous,
                newSpeaker,
                SpeakerRole.WITNESS,
                stance,
                asOf,
                field);
    }

    public Said denied() {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                standing,
                previous,
                speaker,
                role,
                Stance.DENIED,
                asOf,
                field);
    }

    /** "Up from" or "down from" another number. */
    public Said from(long number) {
        return copy(
                category, value, low, high, bound, scope, Standing.LATEST, number, speaker, role, stance, asOf, field);
    }

    /** "According to the latest information". */
    public Said latest() {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                Standing.LATEST,
                previous,
                speaker,
                role,
                stance,
                asOf,
                field);
    }

    /** "Had earlier put it at". */
    public Said superseded() {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                Standing.SUPERSEDED,
                previous,
                speaker,
                role,
                stance,
                asOf,
                field);
    }

    /** "Including". */
    public Said asPart() {
        return scope(Scope.PART);
    }

    /** "Three more". */
    public Said more() {
        return scope(Scope.INCREMENT);
    }

    /** "Since 2022". */
    public Said inTheWholeWar() {
        return scope(Scope.BACKGROUND);
    }

    public Said inHeadline() {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                standing,
                previous,
                speaker,
                role,
                stance,
                asOf,
                TextField.TITLE);
    }

    public Said asOf(String time) {
        return copy(
                category,
                value,
                low,
                high,
                bound,
                scope,
                standing,
                previous,
                speaker,
                role,
                stance,
                Instant.parse(time),
                field);
    }

    private Said scope(Scope newScope) {
        return copy(
                category, value, low, high, bound, newScope, standing, previous, speaker, role, stance, asOf, field);
    }

    Attribution attribution() {
        return new Attribution(speaker, role, null, stance, false);
    }

    Previous previousNumber() {
        return previous == null ? null : new Previous(previous, Long.toString(previous));
    }

    private Said copy(
            String newCategory,
            Long newValue,
            Long newLow,
            Long newHigh,
            Bound newBound,
            Scope newScope,
            Standing newStanding,
            Long newPrevious,
            String newSpeaker,
            SpeakerRole newRole,
            Stance newStance,
            Instant newAsOf,
            TextField newField) {
        return new Said(
                measure,
                newCategory,
                newValue,
                newLow,
                newHigh,
                newBound,
                newScope,
                newStanding,
                newPrevious,
                newSpeaker,
                newRole,
                newStance,
                newAsOf,
                newField,
                derived);
    }
}

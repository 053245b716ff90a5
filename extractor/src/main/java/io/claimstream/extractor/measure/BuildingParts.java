package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/** A house that lost its roof or windows is damaged: "blew the roofs off 41 houses", "the windows of 20 shops were shattered",
 * "33 huts had their roofs blown off". */
final class BuildingParts {

    private static final String PART = "building-part";

    private final Phrases phrases;
    private final Findings findings;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Reality reality;

    BuildingParts(Phrases phrases, Findings findings, Arguments arguments, Coordination coordination, Reality reality) {
        this.phrases = phrases;
        this.findings = findings;
        this.arguments = arguments;
        this.coordination = coordination;
        this.reality = reality;
    }

    static boolean is(Entry noun) {
        return PART.equals(noun.category());
    }

    /** Reads the roofs or windows at {@code index}; whether they are a part of buildings. */
    boolean read(int index) {
        int buildings = index + 2;
        if (!is(phrases.get(index).head)) {
            return false;
        }
        if (phrases.is(index - 1, PhraseType.HAVE) && isHarm(index + 1)) {
            int owner = reality.isDenied(index - 1) ? Arguments.NONE : arguments.subject(index - 1);
            if (owner != Arguments.NONE) {
                coordination.left(owner);
                add(index + 1);
            }
            return true;
        }
        if (!phrases.is(index + 1, PhraseType.PREPOSITION)
                || !phrases.is(buildings, PhraseType.NOUN)
                || !phrases.get(buildings).head.is(WordClass.STRUCTURE)) {
            return false;
        }
        int verb = harm(index, buildings);
        if (verb != Arguments.NONE && !reality.isDenied(verb)) {
            coordination.rightWithinSubject(buildings);
            add(verb);
        }
        return true;
    }

    private void add(int verb) {
        for (int i = 0; i < coordination.count(); i++) {
            Phrase building = phrases.get(coordination.get(i));
            if (building.head.is(WordClass.STRUCTURE) && building.count.present()) {
                findings.add(Measure.DAMAGED, building, phrases.get(verb).headWord);
            }
        }
    }

    /** The verb that tells what became of the part: before it, or behind the buildings; or {@link Arguments#NONE}. */
    private int harm(int part, int buildings) {
        if (isHarm(part - 1)) {
            return part - 1;
        }
        if (phrases.is(part - 1, PhraseType.PREPOSITION) && isHarm(part - 2)) {
            // "blew off the roofs"
            return part - 2;
        }
        int behind = buildings + 1;
        while (phrases.is(behind, PhraseType.BE) || phrases.is(behind, PhraseType.HAVE)) {
            behind++;
        }
        return isHarm(behind) ? behind : Arguments.NONE;
    }

    private boolean isHarm(int index) {
        if (phrases.is(index, PhraseType.TRIGGER)) {
            Entry trigger = phrases.get(index).head;
            return trigger.objectMeasures().containsKey(CountedClass.STRUCTURE)
                    || trigger.subjectMeasures().containsKey(CountedClass.STRUCTURE);
        }
        return phrases.is(index, PhraseType.VERB) && phrases.get(index).head.is(WordSet.BREAK_PART);
    }
}

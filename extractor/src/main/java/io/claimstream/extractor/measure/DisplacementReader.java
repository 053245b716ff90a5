package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;

/**
 * Counts people as displaced where the verb alone does not say it: who flees an attack, a disaster, a town or to another
 * country, and who lives in a shelter. Who flees a scene or a building is a suspect or a witness.
 */
final class DisplacementReader {

    private static final String SHELTER = "shelter";
    private static final String FLIGHT = "flight";

    private final Phrases phrases;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Reality reality;
    private final PeopleCounter people;

    DisplacementReader(
            Phrases phrases, Arguments arguments, Coordination coordination, Reality reality, PeopleCounter people) {
        this.phrases = phrases;
        this.arguments = arguments;
        this.coordination = coordination;
        this.reality = reality;
        this.people = people;
    }

    /** Reads the verb, or "be", at {@code index}. */
    void read(int index) {
        Entry verb = phrases.get(index).head;
        boolean be = phrases.is(index, PhraseType.BE);
        if (FLIGHT.equals(verb.category())) {
            boolean told = phrases.is(index - 1, PhraseType.HAVE) || isSent(index);
            if (told || isFromHarm(index + 1) || isToRefuge(index + 1)) {
                countSubject(index);
            }
        } else if (isInShelter(index + 1) && (be || verb.is(WordSet.STAY))) {
            countSubject(index);
        } else if (!be && verb.is(WordSet.TAKE_IN) && phrases.is(index + 1, PhraseType.NOUN)) {
            countTakenIn(index);
        }
    }

    /** "sent 300 villagers fleeing" */
    private boolean isSent(int index) {
        return phrases.get(index).head.is(WordClass.ING)
                && phrases.is(index - 1, PhraseType.NOUN)
                && phrases.is(index - 2, PhraseType.VERB)
                && phrases.get(index - 2).head.is(WordSet.SEND);
    }

    /** "fled their village", "fled the fighting", "fled from a flood" */
    private boolean isFromHarm(int index) {
        boolean link = phrases.is(index, PhraseType.PREPOSITION);
        boolean from = link && phrases.get(index).head.is("from");
        if (link && !from && !isBecause(phrases.get(index).head.term())) {
            return false;
        }
        int noun = link ? index + 1 : index;
        if (!phrases.is(noun, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(noun);
        boolean harm = phrase.head.is(WordClass.KIND)
                && (phrase.head.kindFamily() == KindFamily.ATTACK || phrase.head.kindFamily() == KindFamily.DISASTER)
                && !"shooting".equals(phrase.head.kind());
        return harm
                || phrase.head.is(WordSet.FLED_FROM)
                || (from || !link && (phrase.definite || phrase.possessed)) && phrase.head.is(WordSet.LIVED_IN);
    }

    private static boolean isBecause(String preposition) {
        return switch (preposition) {
            case "following", "after", "amid", "due to", "because of" -> true;
            default -> false;
        };
    }

    /** "fled to Chad", "fled into the bush" */
    private boolean isToRefuge(int index) {
        if (phrases.is(index, PhraseType.TRIGGER)) {
            // read as one word for the sake of "took 12 villagers into the bush"
            return phrases.get(index).head.term().startsWith("into the ");
        }
        if (!phrases.is(index, PhraseType.PREPOSITION) || !phrases.is(index + 1, PhraseType.NOUN)) {
            return false;
        }
        Phrase refuge = phrases.get(index + 1);
        return switch (phrases.get(index).head.term()) {
            case "to", "into", "toward", "towards", "across" ->
                refuge.name
                        || refuge.head.is(WordSet.REFUGE)
                        || !refuge.indefinite
                                && refuge.head.is(WordClass.OTHER_THING)
                                && refuge.head.is(WordSet.LIVED_IN);
            default -> false;
        };
    }

    /** "in three evacuation centres"; "the night in a shelter" */
    private boolean isInShelter(int index) {
        int at = phrases.is(index, PhraseType.DATE)
                        || phrases.is(index, PhraseType.NOUN)
                                && phrases.get(index).head.term().startsWith("night")
                ? index + 1
                : index;
        if (at > index && phrases.is(at, PhraseType.TRIGGER)) {
            return phrases.get(at).head.term().startsWith("in ")
                    && phrases.get(at).head.subjectMeasures().get(CountedClass.PERSON) == Measure.DISPLACED;
        }
        if (!phrases.is(at, PhraseType.PREPOSITION) || !isShelter(at + 1)) {
            return false;
        }
        return switch (phrases.get(at).head.term()) {
            case "in", "at", "inside" -> true;
            default -> false;
        };
    }

    private boolean isShelter(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && SHELTER.equals(phrases.get(index).head.category());
    }

    private void countSubject(int verb) {
        int subject = reality.isDenied(verb) ? Arguments.NONE : arguments.subject(verb);
        if (subject != Arguments.NONE && areResidents(phrases.get(subject))) {
            coordination.left(subject);
            people.count(Measure.DISPLACED, phrases.get(coordination.get(0)), verb);
        }
    }

    /** "Eleven shelters are housing 900 people" */
    private void countTakenIn(int verb) {
        int subject = reality.isDenied(verb) ? Arguments.NONE : arguments.subject(verb);
        if (subject != Arguments.NONE && isShelter(subject) && areResidents(phrases.get(verb + 1))) {
            coordination.right(verb + 1);
            people.count(Measure.DISPLACED, phrases.get(verb + 1), verb);
        }
    }

    /** Counted people; a few men who flee are suspects, and soldiers who do retreat. */
    private boolean areResidents(Phrase phrase) {
        String category = phrase.head.category();
        boolean others = phrase.head.is(WordSet.FUGITIVE)
                || "man".equals(category)
                || "soldier".equals(category)
                || "police".equals(category);
        return phrase.count.present()
                && !phrase.count.isZero()
                && !phrase.measurement
                && !others
                && !Victims.isAttacker(phrase)
                && (phrase.head.is(WordClass.PERSON) || phrase.isBareCount());
    }
}

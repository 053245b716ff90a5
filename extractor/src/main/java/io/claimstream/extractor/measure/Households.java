package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/**
 * Families and households are a category of their own, as nobody knows how many people they are, unless the text tells it:
 * "240 households (1,200 people)".
 */
final class Households {

    private static final String CATEGORY = "household";

    private final Phrases phrases;

    Households(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the phrase counts families, not the people in them. */
    static boolean areCounted(Phrase phrase) {
        return phrase.count.present() && is(phrase.head);
    }

    static boolean is(Entry noun) {
        return CATEGORY.equals(noun.category());
    }

    /** The phrase behind the one at {@code index} that tells how many people the families are, or {@link Arguments#NONE}. */
    int people(int index) {
        int at = index + 1;
        if (at >= phrases.count()) {
            return Arguments.NONE;
        }
        Phrase link = phrases.get(at);
        boolean links = switch (link.type) {
            case BREAK, COMMA -> true;
            case CONJUNCTION -> link.head.is("or");
            case PREPOSITION -> link.head.is("of") || link.head.is("with");
            case VERB, PART -> !link.head.is(WordClass.PAST);
            default -> false;
        };
        if (!links) {
            return Arguments.NONE;
        }
        at++;
        while (phrases.is(at, PhraseType.PREPOSITION)
                || phrases.is(at, PhraseType.CONJUNCTION)
                        && phrases.get(at).head.is("or")) {
            at++;
        }
        return phrases.is(at, PhraseType.NOUN) && arePeople(phrases.get(at)) ? at : Arguments.NONE;
    }

    private static boolean arePeople(Phrase phrase) {
        return phrase.count.present()
                && !phrase.measurement
                && !phrase.increment
                && phrase.head.is(WordClass.PERSON)
                && !is(phrase.head);
    }
}

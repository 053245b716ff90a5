package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import java.util.Map;

/** What kind of thing a noun phrase counts, and how many of it when no number is said. */
final class Victims {

    private static final long NO_PERSON = WordClass.OTHER_THING
            | WordClass.MUNITION
            | WordClass.STRUCTURE
            | WordClass.KIND
            | WordClass.UNIT
            | WordClass.TOLL
            | WordClass.HARM
            | WordClass.TRIGGER
            | WordClass.WEEKDAY
            | WordClass.MONTH
            | WordClass.DAYTIME
            | WordClass.CHANNEL;

    private Victims() {}

    /**
     * The class in which {@code phrase} can be counted by a verb with these measures, or null. A number without a noun is
     * taken to count people, where the verb counts people.
     */
    static CountedClass countedClass(Phrase phrase, Map<CountedClass, Measure> measures) {
        if (!phrase.is(PhraseType.NOUN) || phrase.measurement) {
            return null;
        }
        Entry head = phrase.head;
        if (head.is(WordClass.MUNITION) && measures.containsKey(CountedClass.MUNITION)) {
            return CountedClass.MUNITION;
        }
        if (head.is(WordClass.STRUCTURE) && measures.containsKey(CountedClass.STRUCTURE)) {
            return CountedClass.STRUCTURE;
        }
        if (!measures.containsKey(CountedClass.PERSON)) {
            boolean bare = isAnaphoricCount(phrase) || isAnother(phrase);
            return bare && measures.containsKey(CountedClass.MUNITION) ? CountedClass.MUNITION : null;
        }
        if (phrase.isPeople() || phrase.pronoun || phrase.isBareCount()) {
            return CountedClass.PERSON;
        }
        if (isThing(phrase)) {
            return null;
        }
        if (measures.containsKey(CountedClass.MUNITION) && head == Entry.UNKNOWN && !phrase.name) {
            // "shot down three F-16s"
            return null;
        }
        boolean unknownNoun = phrase.count.present() || phrase.name || isSomeone(phrase);
        return unknownNoun ? CountedClass.PERSON : null;
    }

    /** Whether the lexicon knows that the phrase tells of no people. */
    static boolean isThing(Phrase phrase) {
        // "a second" is no time where it was injured
        return phrase.head.is(NO_PERSON) && !phrase.head.is(WordClass.PERSON) && !isAnother(phrase);
    }

    /** "seized 300 crates", "released 40 doves": verbs that take things as well as people, and a noun that is not known. */
    static boolean areGoods(Phrase phrase, Entry verb) {
        boolean known = phrase.head != Entry.UNKNOWN || phrase.name || phrase.age || phrase.isBareCount();
        if (known || phrase.pronoun) {
            return false;
        }
        return verb.is(WordSet.SEIZE);
    }

    /** "28", "28 of them", "eight others": a number of what was spoken of before. */
    static boolean isAnaphoricCount(Phrase phrase) {
        boolean others = phrase.head.is("others");
        return phrase.isBareCount() || (phrase.pronoun || others) && phrase.count.present();
    }

    /** "another", "a third": one more of what was spoken of before. */
    static boolean isAnother(Phrase phrase) {
        boolean another = phrase.from == phrase.to && phrase.increment;
        boolean third = phrase.from == phrase.to - 1 && phrase.head.is(WordClass.ORDINAL);
        return phrase.indefinite && (another || third) && !phrase.count.present();
    }

    /** "three more", "five other victims", "two others". */
    static boolean areOthers(Phrase people, Words words) {
        return people.increment || words.entry(people.from + 1).is("other");
    }

    /** "33 women and children": the number is of no one category. */
    static boolean areOfTwoKinds(Phrases phrases, Phrase people) {
        int other = phrases.indexOf(people) + 2;
        if (!people.count.present()
                || people.count.value == 1
                || !phrases.is(other - 1, PhraseType.CONJUNCTION)
                || !phrases.is(other, PhraseType.NOUN)) {
            return false;
        }
        Phrase second = phrases.get(other);
        return second.from == second.to
                && second.head.is(WordClass.PERSON)
                && second.head.is(WordClass.PLURAL)
                && !second.count.present()
                && second.head != people.head;
    }

    /** "a second man": another than the one who was told of before. */
    static boolean isNext(Phrase people, Words words) {
        for (int word = people.from; word <= people.headWord; word++) {
            if (words.is(word, WordClass.ORDINAL) && words.entry(word).number() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase stands for exactly one: a name, "a soldier", "the postmaster". */
    static boolean isSingle(Phrase phrase) {
        if (phrase.count.present() || phrase.pronoun && !isSingularPronoun(phrase)) {
            return false;
        }
        if (phrase.pronoun) {
            return true;
        }
        Entry head = phrase.head;
        if (head.is(WordClass.PLURAL)) {
            return false;
        }
        return phrase.name
                || phrase.age
                || isSomeone(phrase)
                || head.is(WordClass.PERSON) && head.is(WordClass.SINGULAR);
    }

    /** "a welder", which the lexicon does not know; "a third" of the people before. */
    private static boolean isSomeone(Phrase phrase) {
        return phrase.indefinite && (phrase.head == Entry.UNKNOWN || phrase.head.is(WordClass.ORDINAL));
    }

    private static boolean isSingularPronoun(Phrase phrase) {
        return switch (phrase.head.term()) {
            case "he", "she", "him", "her" -> true;
            default -> false;
        };
    }

    /** "wife", "boy", "man": tells only which of them it was, not what they did. */
    static boolean isManWomanOrChild(Phrase phrase) {
        String category = phrase.head.category();
        return category != null && (category.equals("man") || category.equals("woman") || category.equals("child"));
    }

    static boolean isAttacker(Phrase phrase) {
        return phrase.head.is(WordClass.ATTACKER);
    }
}

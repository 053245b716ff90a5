package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.extractor.quantity.NumberReader;
import io.claimstream.extractor.text.Shape;
import io.claimstream.schemas.claim.Bound;

/**
 * Reads one noun phrase: determiner, number with bounds, modifiers, head. Tells counts from numbers that count nothing:
 * ages, measurements, years, money, clock times, parts of names.
 */
final class NounPhraseReader {

    private static final int LONGEST = 14;

    private final Words words;
    private final Phrases phrases;
    private final NumberReader numbers;
    private final AgeLists ages;
    private final AgeWords ageWords;
    private final Measurements measurements;
    private final NominalWords nominalWords;
    private final NameMarks nameMarks;
    private final Count scratch = new Count();

    NounPhraseReader(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        numbers = new NumberReader(words);
        ages = new AgeLists(words, numbers);
        ageWords = new AgeWords(words);
        measurements = new Measurements(words, numbers, ages);
        nominalWords = new NominalWords(words);
        nameMarks = new NameMarks(words);
    }

    /** Whether a noun phrase that can be an object begins at {@code word}. */
    boolean opensObject(int word) {
        return nominalWords.opensObject(word);
    }

    boolean isBetweenPeople(int word) {
        return nominalWords.isBetweenPeople(word);
    }

    boolean isYear(int word) {
        return numbers.isYear(word);
    }

    /** Reads the phrase that begins at {@code start} and adds it; the word behind it, or {@code start} if there is none. */
    int read(int start) {
        Phrase phrase = phrases.add(PhraseType.NOUN, start, start, Entry.UNKNOWN);
        int at = determiners(start, phrase);
        if (ageWords.isAge(at)) {
            phrase.age = true;
            at = ageWords.afterAge(at);
        }
        int afterNumber = number(at, phrase);
        if (afterNumber > at) {
            at = afterNumber;
            at = partitive(at, phrase);
            exception(start, phrase);
        }
        at = determiners(at, phrase);
        int behind = nominals(at, phrase);
        if (behind == start) {
            phrases.dropLast();
            return start;
        }
        if (behind == start + 1
                && phrase.head == Entry.UNKNOWN
                && words.entry(start).is("her")) {
            // "killing her", beside "killing her son"
            phrase.pronoun = true;
            phrase.head = words.entry(start);
            phrase.headWord = start;
        }
        behind = ages.behind(behind, phrase);
        phrase.to = behind - 1;
        settle(phrase, start);
        return behind;
    }

    /**
     * "Ann Lee (34) and her son (aged 9)": reads an age in brackets as one between commas; the word behind it, or {@code open} if
     * the bracket holds anything else.
     */
    int readAgeInBrackets(int open) {
        int close = measurements.closeOfAge(open);
        if (close == open) {
            return open;
        }
        phrases.add(PhraseType.COMMA, open, open, words.entry(open));
        Phrase age = phrases.add(PhraseType.NOUN, open + 1, close - 1, Entry.UNKNOWN);
        age.measurement = true;
        age.count.exactly(1);
        age.count.firstWord = open + 1;
        age.count.lastWord = close - 1;
        if (!words.isPunctuation(close + 1)) {
            phrases.add(PhraseType.COMMA, close, close, words.entry(close));
        }
        return close + 1;
    }

    /** Reads the phrase only if it begins with a number; the word behind it, or {@code start}. */
    int readCount(int start) {
        int end = read(start);
        if (end > start && !phrases.get(phrases.count() - 1).count.present()) {
            phrases.dropLast();
            return start;
        }
        return end;
    }

    /** "34 feared dead": the number, and then what is feared of them. */
    private boolean isFate(int word, Phrase phrase) {
        return phrase.count.present()
                && words.is(word, WordClass.TRIGGER | WordClass.HARM)
                && !words.is(word + 1, WordClass.PERSON);
    }

    private int determiners(int start, Phrase phrase) {
        int at = start;
        while (at < words.count()) {
            Entry entry = words.entry(at);
            boolean counts = entry.is(WordClass.NUMBER | WordClass.BOUND | WordClass.VAGUE | WordClass.MULTIPLIER)
                    && !entry.is(WordClass.INCREMENT);
            boolean determiner = entry.is(WordClass.DETERMINER) && !counts;
            boolean filler = entry.is(WordClass.ADVERB)
                    && !entry.is(WordClass.VERB | WordClass.NEGATION)
                    && (startsNumber(at + 1) || entry.is(WordClass.ANAPHOR) || words.is(at + 1, WordClass.DETERMINER));
            boolean otherThree = startsNumber(at + 1) && entry.is("other");
            if (!determiner
                    && !filler
                    && !otherThree
                    && !(entry.is(WordClass.INCREMENT) && !entry.is(WordClass.PERSON))) {
                break;
            }
            phrase.definite |= entry.is(WordClass.DEFINITE);
            phrase.indefinite |= entry.is(WordClass.INDEFINITE);
            phrase.increment |= otherThree || entry.is(WordClass.INCREMENT);
            phrase.possessed |= entry.is(WordClass.POSSESSIVE);
            phrase.every |= entry.is("all");
            at++;
        }
        return at;
    }

    private boolean startsNumber(int word) {
        return words.is(word, WordClass.NUMBER | WordClass.BOUND | WordClass.VAGUE)
                || word >= 0 && word < words.count() && words.shape(word) == Shape.DIGITS;
    }

    private int number(int at, Phrase phrase) {
        int end = numbers.read(at, phrase.count);
        if (end == at) {
            return at;
        }
        if (measurements.isNoCount(at, end)) {
            phrase.measurement = true;
        }
        while (words.is(end, WordClass.INCREMENT) && !words.is(end, WordClass.PERSON)
                || words.is(end, WordClass.ADVERB) && words.is(end, WordClass.ANAPHOR)) {
            phrase.increment |= words.is(end, WordClass.INCREMENT);
            end++;
        }
        return end;
    }

    /** "three of the victims", "14 out of 16 drones". */
    private int partitive(int at, Phrase phrase) {
        String link = words.entry(at).term();
        if (!link.equals("of") && !link.equals("out of")) {
            return at;
        }
        int next = at + 1;
        boolean definite = false;
        while (words.is(next, WordClass.DETERMINER) && !words.is(next, WordClass.NUMBER)) {
            definite |= words.is(next, WordClass.DEFINITE);
            next++;
        }
        int end = numbers.read(next, scratch);
        if (end > next) {
            phrase.whole.copyFrom(scratch);
            return end;
        }
        if (definite || words.is(next, WordClass.PRONOUN)) {
            phrase.definite = true;
            return next;
        }
        return at;
    }

    /** "all but two of 36 drones": 34; "all but two": nobody knows of how many. */
    private void exception(int start, Phrase phrase) {
        if (!words.entry(start - 1).is("all but")) {
            return;
        }
        boolean known = phrase.whole.bound == Bound.EXACT
                && phrase.count.bound == Bound.EXACT
                && phrase.whole.value > phrase.count.value;
        if (known) {
            phrase.count.exactly(phrase.whole.value - phrase.count.value);
        } else {
            phrase.measurement = true;
        }
    }

    /** Modifiers and head; sets the head to the last noun. */
    private int nominals(int start, Phrase phrase) {
        int at = start;
        int head = -1;
        int closingQuote = -1;
        boolean names = false;
        while (at < words.count() && at - start < LONGEST) {
            Entry entry = words.entry(at);
            if (words.isPunctuation(at)) {
                if (nameMarks.isSlashInName(at)) {
                    at += 2;
                } else if (nameMarks.behindAside(at, head, phrase) > at) {
                    at = nameMarks.behindAside(at, head, phrase);
                } else if (at == closingQuote || nameMarks.opensQuotedName(at, phrase)) {
                    closingQuote = at == closingQuote ? -1 : nameMarks.closingQuote(at);
                    at++;
                } else {
                    break;
                }
                continue;
            }
            if (nominalWords.joinsModifiers(at, start, phrase)) {
                at++;
                continue;
            }
            if (words.shape(at) == Shape.POSSESSIVE
                    || entry.is(NominalWords.STOPS)
                    || entry.is(WordClass.IRREALIS | WordClass.BACKGROUND) && (at > start || isFate(at + 1, phrase))) {
                break;
            }
            if (head >= 0 && nominalWords.opensContactClause(at)) {
                break;
            }
            if (ageWords.isAge(at)) {
                phrase.age = true;
                at = ageWords.afterAge(at);
                continue;
            }
            if (head >= 0 && ages.areSaidAt(at)) {
                break;
            }
            if (words.shape(at) == Shape.DIGITS || entry.is(WordClass.NUMBER | WordClass.VAGUE | WordClass.BOUND)) {
                if (!nameMarks.isPartOfName(at, head, phrase)) {
                    break;
                }
                at++;
                continue;
            }
            if (entry.is(WordClass.DETERMINER | WordClass.NEGATION) || entry.is(WordClass.PRONOUN) && at > start) {
                break;
            }
            if (entry.is(WordClass.PRONOUN)) {
                phrase.pronoun = true;
                phrase.head = entry;
                phrase.headWord = at;
                return at + 1;
            }
            if (!nominalWords.isNominal(at, start, phrase)) {
                break;
            }
            if (entry.is(WordClass.TRIGGER)
                    && entry.is(WordClass.ADJECTIVE | WordClass.PARTICIPLE)
                    && !entry.is(WordClass.PERSON)) {
                phrase.innerTrigger = entry;
            } else if (head >= 0 && words.entry(head).category() != null && phrase.modifier == Entry.UNKNOWN) {
                phrase.modifier = words.entry(head);
            }
            boolean unknown = entry == Entry.UNKNOWN
                    || !entry.is(~(WordClass.GATE | WordClass.PHRASE_START | WordClass.ABBREVIATION | WordClass.TITLE));
            names |= unknown && words.capitalized(at) && !nameMarks.isPluralOfModel(at)
                    || entry.is(WordClass.TITLE) && words.capitalized(at);
            if (!entry.is(WordClass.ADJECTIVE | WordClass.ADVERB) || entry.is(NominalWords.THINGS) || head < 0) {
                head = at;
            }
            at++;
        }
        if (head >= 0) {
            phrase.head = words.entry(head);
            phrase.headWord = head;
            phrase.name = names
                    && !phrase.head.is(WordClass.MUNITION
                            | WordClass.STRUCTURE
                            | WordClass.OTHER_THING
                            | WordClass.KIND
                            | WordClass.UNIT
                            | WordClass.TOLL
                            | WordClass.HARM);
        }
        return at;
    }

    /** "5 shot at a party", "One shot in Reno"; but "fired one shot". */
    private boolean isPredicate(Phrase phrase, int unit) {
        return words.is(unit, WordClass.TRIGGER)
                && !words.is(phrase.from - 1, WordClass.BE)
                && (phrase.count.value > 1 || phrase.from == 0 && words.is(unit + 1, WordClass.PREPOSITION));
    }

    /** "four two-storey houses": the number counts the houses. */
    private boolean isHeight(int word, Phrase phrase) {
        return phrase.headWord > word && words.tokens().hyphenated(words.lastToken(word));
    }

    /** "both the driver and his passenger": the two are told one by one. */
    private boolean isBothOfTwo(Phrase phrase) {
        return phrase.count.present()
                && words.entry(phrase.count.lastWord).is("both")
                && phrase.headWord > phrase.count.lastWord
                && !words.is(phrase.headWord, WordClass.PLURAL)
                && words.entry(phrase.to + 1).is("and");
    }

    private void settle(Phrase phrase, int start) {
        if (isBothOfTwo(phrase)) {
            phrase.count.clear();
        }
        boolean nothing = phrase.headWord < phrase.from
                || phrase.head == Entry.UNKNOWN && phrase.headWord == phrase.from && phrase.count.present();
        if (phrase.count.present() && nothing) {
            phrase.headWord = Math.min(phrase.headWord, phrase.count.lastWord);
        }
        if (!phrase.count.present()) {
            return;
        }
        if (phrase.head.is(WordClass.PERSON) && phrase.head.number() > 1 && phrase.count.isExact()) {
            // "two couples" are four people
            phrase.count.exactly(phrase.count.value * phrase.head.number());
        }
        int behind = phrase.count.lastWord + 1;
        boolean unit = phrase.head.is(WordClass.UNIT) && !phrase.head.is(WordClass.PERSON)
                || words.isMark(behind, '-') && words.is(behind + 1, WordClass.UNIT)
                || words.is(behind, WordClass.UNIT)
                        && !words.is(behind, WordClass.PERSON)
                        && !isPredicate(phrase, behind)
                        && !isHeight(behind, phrase);
        if (unit || measurements.isAgeInCommas(phrase)) {
            phrase.measurement = true;
        }
    }
}

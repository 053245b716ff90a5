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

    private static final long STOPS = WordClass.PREPOSITION
            | WordClass.CONJUNCTION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL
            | WordClass.PART_OPENER
            | WordClass.WEEKDAY
            | WordClass.RELATIVE_DATE;
    private static final long MUNITIONS = WordClass.MUNITION | WordClass.PLURAL;
    private static final long PEOPLE = WordClass.PERSON | WordClass.PLURAL;
    private static final long THINGS = WordClass.PERSON
            | WordClass.MUNITION
            | WordClass.STRUCTURE
            | WordClass.OTHER_THING
            | WordClass.NOUN
            | WordClass.HARM
            | WordClass.TOLL
            | WordClass.KIND;
    private static final int LONGEST = 14;
    private static final int LONGEST_QUOTED_NAME = 5;

    private final Words words;
    private final Phrases phrases;
    private final NumberReader numbers;
    private final AgeLists ages;
    private final Count scratch = new Count();

    NounPhraseReader(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.numbers = new NumberReader(words);
        this.ages = new AgeLists(words, numbers);
    }

    boolean isYear(int word) {
        return numbers.isYear(word);
    }

    /** Reads the phrase that begins at {@code start} and adds it; the word behind it, or {@code start} if there is none. */
    int read(int start) {
        Phrase phrase = phrases.add(PhraseType.NOUN, start, start, Entry.UNKNOWN);
        int at = determiners(start, phrase);
        if (isAge(at)) {
            phrase.age = true;
            at = afterAge(at);
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
        behind = ages.behind(behind, phrase);
        phrase.to = behind - 1;
        settle(phrase, start);
        return behind;
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
            boolean otherThree = entry.term().equals("other") && startsNumber(at + 1);
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
            phrase.every |= entry.term().equals("all");
            at++;
        }
        return at;
    }

    private boolean startsNumber(int word) {
        return words.is(word, WordClass.NUMBER | WordClass.BOUND | WordClass.VAGUE)
                || word >= 0 && word < words.count() && words.shape(word) == Shape.DIGITS;
    }

    private int number(int at, Phrase phrase) {
        if (at >= words.count()) {
            return at;
        }
        int end = numbers.read(at, phrase.count);
        if (end == at) {
            return at;
        }
        if (isNoCount(at, end)) {
            phrase.measurement = true;
        }
        while (words.is(end, WordClass.INCREMENT) && !words.is(end, WordClass.PERSON)
                || words.is(end, WordClass.ADVERB) && words.is(end, WordClass.ANAPHOR)) {
            phrase.increment |= words.is(end, WordClass.INCREMENT);
            end++;
        }
        return end;
    }

    /** Whether the digits between the words are no count: years, money, clock times, parts of names, scores. */
    private boolean isNoCount(int begin, int end) {
        int first = begin;
        while (first < end && words.is(first, WordClass.BOUND)) {
            first++;
        }
        if (first >= end || words.shape(first) != Shape.DIGITS) {
            return false;
        }
        int before = begin - 1;
        if (before >= 0 && words.isPunctuation(before)) {
            char mark = words.tokens().first(words.firstToken(before));
            boolean adjacent = words.end(before) == words.begin(begin);
            if (adjacent
                    && (mark == '$'
                            || mark == '\u20AC'
                            || mark == '\u00A3'
                            || mark == '#'
                            || mark == '+'
                            || mark == '/'
                            || mark == '[')) {
                return true;
            }
        }
        if (words.isPunctuation(end) && words.end(end - 1) == words.begin(end)) {
            char mark = words.tokens().first(words.firstToken(end));
            if (mark == '%' || mark == '/' || mark == '\u00B0') {
                return true;
            }
        }
        if (numbers.isYear(first)
                && end == first + 1
                && !words.is(end, WordClass.PERSON | WordClass.STRUCTURE | WordClass.MUNITION)) {
            return true;
        }
        Entry previous = words.entry(before);
        if (previous.is(WordClass.MONTH)
                || AgeLists.isAgeWord(previous)
                || previous.term().equals("no")) {
            return true;
        }
        boolean nameBefore = words.capitalized(before)
                && before >= 0
                && !words.isPunctuation(before)
                && words.shape(before) != Shape.DIGITS
                && !previous.is(WordClass.VERB
                        | WordClass.COMMON
                        | WordClass.ADVERB
                        | WordClass.TRIGGER
                        | WordClass.BOUND
                        | WordClass.PREPOSITION
                        | WordClass.TOLL
                        | WordClass.INCREMENT);
        return nameBefore
                && !words.is(
                        end,
                        WordClass.PERSON
                                | WordClass.TRIGGER
                                | WordClass.MUNITION
                                | WordClass.STRUCTURE
                                | WordClass.NOUN);
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
        if (!words.entry(start - 1).term().equals("all but")) {
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
            if (isSlashInName(at)) {
                at += 2;
                continue;
            }
            if (at == closingQuote || opensQuotedName(at, phrase)) {
                closingQuote = at == closingQuote ? -1 : closingQuote(at);
                at++;
                continue;
            }
            if (joinsModifiers(at, start, phrase)) {
                at++;
                continue;
            }
            if (words.isPunctuation(at)
                    || words.shape(at) == Shape.POSSESSIVE
                    || entry.is(STOPS)
                    || entry.is(WordClass.IRREALIS | WordClass.BACKGROUND) && at > start) {
                break;
            }
            if (isAge(at)) {
                phrase.age = true;
                at = afterAge(at);
                continue;
            }
            if (head >= 0 && ages.areSaidAt(at)) {
                break;
            }
            if (words.shape(at) == Shape.DIGITS || entry.is(WordClass.NUMBER | WordClass.VAGUE | WordClass.BOUND)) {
                if (!isPartOfName(at, head)) {
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
            if (!isNominal(at, start, phrase)) {
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
            names |= unknown && words.capitalized(at) && !isPluralOfModel(at)
                    || entry.is(WordClass.TITLE) && words.capitalized(at);
            if (!entry.is(WordClass.ADJECTIVE | WordClass.ADVERB) || entry.is(THINGS) || head < 0) {
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

    /** "35 cruise and ballistic missiles": the conjunction stands between two modifiers of one counted noun. */
    private boolean joinsModifiers(int at, int start, Phrase phrase) {
        return at == start + 1
                && phrase.count.present()
                && words.is(at, WordClass.CONJUNCTION)
                && !words.is(start, THINGS)
                && !words.is(at + 1, WordClass.DETERMINER | WordClass.NUMBER | WordClass.BOUND)
                && (words.entry(at + 1).isAll(MUNITIONS) || words.entry(at + 2).isAll(MUNITIONS));
    }

    private boolean isNominal(int at, int start, Phrase phrase) {
        Entry entry = words.entry(at);
        if (entry.is(WordClass.TRIGGER)) {
            return isNominalTrigger(at, start, phrase);
        }
        if (entry.is(WordClass.VERB)) {
            return words.isInName(at) || isNominalVerb(at, start, phrase);
        }
        if (entry.is(WordClass.ADVERB) && !entry.is(WordClass.ADJECTIVE | WordClass.NOUN)) {
            // "two heavily armed men"
            return words.is(at + 1, WordClass.ADJECTIVE | WordClass.PARTICIPLE)
                    && isWordAhead(at + 2)
                    && at - start < 2;
        }
        return true;
    }

    private boolean isNominalTrigger(int at, int start, Phrase phrase) {
        Entry entry = words.entry(at);
        boolean first = at == start;
        if (!first && saysWhatBecameOf(at)) {
            return false;
        }
        boolean behindDeterminer = first && (phrase.definite || phrase.indefinite || phrase.count.present());
        if (entry.is(WordClass.NOUN)
                && (!entry.is(WordClass.VERB | WordClass.ADJECTIVE)
                        || words.entry(at + 1).term().equals("of"))) {
            return true;
        }
        if (entry.is(WordClass.ING | WordClass.THIRD_PERSON | WordClass.BASE)
                && !behindDeterminer
                && opensObject(at + 1)) {
            return false;
        }
        boolean modifies = entry.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE)
                && words.is(at + 1, WordClass.PERSON | WordClass.STRUCTURE | WordClass.MUNITION)
                && !words.is(at + 1, WordClass.DETERMINER);
        if (modifies && (first || !words.is(at - 1, WordClass.PERSON))) {
            return true;
        }
        if (entry.is(WordClass.NOUN) && first && phrase.definite && !phrase.count.present()) {
            return true;
        }
        boolean finite = entry.is(WordClass.PAST | WordClass.PARTICIPLE);
        if (entry.is(WordClass.NOUN | WordClass.KIND) && !finite && (behindDeterminer || at > start)) {
            return true;
        }
        return behindDeterminer
                && !phrase.count.present()
                && entry.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE | WordClass.ING)
                && isWordAhead(at + 1);
    }

    private boolean isNominalVerb(int at, int start, Phrase phrase) {
        Entry entry = words.entry(at);
        boolean first = at == start;
        boolean behindDeterminer = first && (phrase.definite || phrase.indefinite || phrase.count.present());
        if (entry.is(THINGS) && !entry.is(WordClass.PAST)) {
            return first || !opensObject(at + 1) || behindDeterminer;
        }
        boolean behindModifier = !first && words.is(at - 1, WordClass.ADJECTIVE | WordClass.ADVERB);
        return entry.is(WordClass.PARTICIPLE | WordClass.ING) && isWordAhead(at + 1) && (first || behindModifier);
    }

    private boolean isWordAhead(int word) {
        return word < words.count()
                && !words.isPunctuation(word)
                && !words.is(
                        word, STOPS | WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NUMBER | WordClass.BOUND)
                && words.shape(word) != Shape.DIGITS;
    }

    /** "took two sailors hostage", "left a student dead": the adjective stands behind its noun. */
    private boolean saysWhatBecameOf(int at) {
        Entry adjective = words.entry(at);
        Entry before = words.entry(at - 1);
        if (!adjective.is(WordClass.ADJECTIVE) || words.is(at + 1, WordClass.PERSON)) {
            return false;
        }
        if (adjective.is(WordClass.PERSON)) {
            return before.isAll(PEOPLE);
        }
        return before.is(WordClass.PERSON) || words.capitalized(at - 1) && words.shape(at) == Shape.LOWER;
    }

    /** Whether a noun phrase that can be an object begins at {@code word}. */
    boolean opensObject(int word) {
        return words.is(
                        word,
                        WordClass.DETERMINER | WordClass.NUMBER | WordClass.BOUND | WordClass.VAGUE | WordClass.PRONOUN)
                || word < words.count() && words.shape(word) == Shape.DIGITS;
    }

    /** "Shahed-136/131 drones": the slash binds both sides to one name. */
    private boolean isSlashInName(int at) {
        return words.isMark(at, '/')
                && at > 0
                && at + 1 < words.count()
                && words.end(at - 1) == words.begin(at)
                && words.end(at) == words.begin(at + 1);
    }

    /** "F-16s": several of a kind are no name. */
    private boolean isPluralOfModel(int at) {
        int end = words.end(at);
        String source = words.tokens().source();
        return end - words.begin(at) > 2 && source.charAt(end - 1) == 's' && Character.isDigit(source.charAt(end - 2));
    }

    /** "15 'Kh-101' missiles": quotation marks around a name or a word or two within the phrase. */
    private boolean opensQuotedName(int at, Phrase phrase) {
        return isQuotationMark(at)
                && (phrase.count.present() || phrase.indefinite && words.is(at + 1, WordClass.MUNITION))
                && closingQuote(at) >= 0;
    }

    /** The mark that closes the short quotation opened at {@code open}, or -1. */
    private int closingQuote(int open) {
        for (int i = open + 1; i < words.count() && i - open <= LONGEST_QUOTED_NAME; i++) {
            if (isQuotationMark(i)) {
                return i > open + 1 ? i : -1;
            }
            if (words.isPunctuation(i) && !isSlashInName(i) || words.is(i, STOPS)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isQuotationMark(int at) {
        if (!words.isPunctuation(at)) {
            return false;
        }
        return switch (words.tokens().first(words.firstToken(at))) {
            case '"', '\'', '\u2018', '\u2019', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
            default -> false;
        };
    }

    /** "Boeing 747": digits behind a capitalised word belong to the name, unless a noun follows that they count. */
    private boolean isPartOfName(int at, int head) {
        return words.shape(at) == Shape.DIGITS
                && head >= 0
                && at == head + 1
                && words.capitalized(head)
                && words.entry(head) == Entry.UNKNOWN
                && !words.is(at + 1, WordClass.PERSON | WordClass.TRIGGER);
    }

    /** "71-year-old", "71 years old", "12 year-old". */
    private boolean isAge(int at) {
        if (at >= words.count()) {
            return false;
        }
        boolean number = words.shape(at) == Shape.DIGITS || words.is(at, WordClass.NUMBER);
        return isYearOld(at) || number && (isAgeUnit(at + 1) || words.isMark(at + 1, '-') && isAgeUnit(at + 2));
    }

    private boolean isAgeUnit(int word) {
        String term = words.entry(word).term();
        return term.equals("years old")
                || term.equals("year old")
                || term.equals("years of age")
                || term.equals("year-old")
                || term.equals("year-olds")
                || term.equals("month-old");
    }

    private int afterAge(int at) {
        int next = words.isMark(at + 1, '-') ? at + 2 : at + 1;
        while (isAgeUnit(next) || words.entry(next).term().equals("old")) {
            next++;
        }
        return next;
    }

    private boolean isYearOld(int at) {
        int begin = words.begin(at);
        int end = words.end(at);
        String text = words.tokens().source();
        return end - begin >= 8
                && (text.regionMatches(true, end - 3, "old", 0, 3) && text.charAt(end - 4) == '-'
                        || end - begin > 9
                                && text.regionMatches(true, end - 4, "olds", 0, 4)
                                && text.charAt(end - 5) == '-');
    }

    /** "Maria Lopez, 45,": a bare number between commas behind a name. */
    private boolean isAgeInCommas(Phrase phrase) {
        int first = phrase.count.firstWord;
        int last = phrase.count.lastWord;
        return first == last
                && phrase.from == first
                && phrase.to == last
                && words.shape(first) == Shape.DIGITS
                && words.isMark(first - 1, ',')
                && (words.isPunctuation(last + 1) || last + 1 == words.count())
                && (words.capitalized(first - 2) || ages.canHaveOne(first - 2))
                && phrase.count.value < 120;
    }

    private void settle(Phrase phrase, int start) {
        boolean nothing = phrase.headWord < phrase.from
                || phrase.head == Entry.UNKNOWN && phrase.headWord == phrase.from && phrase.count.present();
        if (phrase.count.present() && nothing) {
            phrase.headWord = Math.min(phrase.headWord, phrase.count.lastWord);
        }
        if (!phrase.count.present()) {
            return;
        }
        int behind = phrase.count.lastWord + 1;
        boolean unit = phrase.head.is(WordClass.UNIT) && !phrase.head.is(WordClass.PERSON)
                || words.isMark(behind, '-') && words.is(behind + 1, WordClass.UNIT)
                || words.is(behind, WordClass.UNIT) && !words.is(behind, WordClass.PERSON);
        if (unit || isAgeInCommas(phrase)) {
            phrase.measurement = true;
        }
    }
}

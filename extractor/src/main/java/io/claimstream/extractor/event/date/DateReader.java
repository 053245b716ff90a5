package io.claimstream.extractor.event.date;

import io.claimstream.extractor.event.location.Dateline;
import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.TextField;
import java.time.LocalDate;

/**
 * Reads the dates of an article in one pass over its tokens. A date that cannot be resolved, because the article does not
 * say when it was published, is no date.
 */
public final class DateReader {

    /** An article with more dates than this is a table; the rest is not read. */
    private static final int MOST_DATES = 200;

    private static final int SENTENCES_WITH_DATELINE = 16;
    private static final long DATE_WORDS = WordClass.WEEKDAY | WordClass.MONTH | WordClass.RELATIVE_DATE;
    private static final long UNITS = WordClass.UNIT | WordClass.DAYTIME;
    private static final long THE = NameHash.of("the");
    private static final long AT = NameHash.of("at");

    private final Reference reference = new Reference();
    private final CalendarDates calendar;
    private final RelativeDates relative = new RelativeDates(reference);
    private final Mentions<DateMention> mentions = new Mentions<>(DateMention::new, MOST_DATES);
    private Tokens tokens;
    private TextField field;
    private LocalDate latest;

    public DateReader(Lexicon lexicon) {
        calendar = new CalendarDates(lexicon, reference);
    }

    /** Reads the dates in those sentences of {@code document}. */
    public void read(Document document, SentenceFilter filter) {
        mentions.clear();
        reference.start(document.article().publishedAt());
        read(document, TextField.TITLE, filter);
        read(document, TextField.TEXT, filter);
    }

    /** The dates of the article read last. */
    public Mentions<DateMention> mentions() {
        return mentions;
    }

    /** The day of publication, or what stands in for it; null where that is unknown. */
    public LocalDate publicationDay() {
        return reference.day();
    }

    private void read(Document document, TextField field, SentenceFilter filter) {
        this.field = field;
        tokens = document.tokens(field);
        latest = null;
        calendar.start(tokens);
        relative.start(tokens);
        for (int sentence = 0; sentence < tokens.sentences() && !mentions.isFull(); sentence++) {
            if (filter.includes(field, sentence)) {
                readSentence(sentence, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
            }
        }
    }

    private void readSentence(int sentence, int begin, int end) {
        int token = begin;
        while (token < end) {
            if (mayBeDate(token) && !mentions.isFull()) {
                DateMention date = mentions.next();
                if (readAt(token, begin, end, date)) {
                    date.field = field;
                    date.sentence = sentence;
                    date.role = isInDateline(sentence, date)
                            ? DateRole.AFTERMATH
                            : DateRoles.role(tokens, begin, end, date);
                    if (date.precision == DatePrecision.DAY && date.role != DateRole.PERIOD) {
                        latest = date.date;
                    }
                    mentions.add();
                    token = Math.max(token, date.last);
                }
            }
            token++;
        }
    }

    private boolean isInDateline(int sentence, DateMention date) {
        return field == TextField.TEXT
                && sentence < SENTENCES_WITH_DATELINE
                && tokens.startsParagraph(sentence)
                && date.last < Dateline.end(tokens, sentence);
    }

    private boolean mayBeDate(int token) {
        byte shape = tokens.shape(token);
        return shape == Shape.DIGITS
                || shape == Shape.DIGITS_WITH_LETTERS
                || tokens.is(token, DATE_WORDS | UNITS)
                || tokens.hyphenated(token) && tokens.entry(token) == Entry.UNKNOWN && calendar.isMid(token);
    }

    private boolean readAt(int token, int begin, int end, DateMention date) {
        Entry entry = tokens.entry(token);
        if (entry.is(WordClass.WEEKDAY)) {
            return dateBehindWeekday(token, end, date) || relative.read(token, begin, end, latest, date);
        }
        if (calendar.read(token, end, date)) {
            return !isName(token, begin, end, date.last);
        }
        if (tokens.shape(token) == Shape.DIGITS) {
            return year(token, begin, end, date);
        }
        return entry.is(WordClass.RELATIVE_DATE | UNITS) && relative.read(token, begin, end, latest, date);
    }

    /** "the April 19 Movement": a capitalised noun behind it makes the date a name. */
    private boolean isName(int token, int begin, int end, int last) {
        return token > begin
                && tokens.hash(token - 1) == THE
                && last + 1 < end
                && tokens.shape(last + 1) == Shape.CAPITALIZED
                && !tokens.entry(last + 1).is(WordClass.KIND);
    }

    /** "Monday, 30th October 2023": the calendar has the word. */
    private boolean dateBehindWeekday(int token, int end, DateMention date) {
        int next = token + 1;
        while (next < end && next < token + 3 && isSkipped(next)) {
            next++;
        }
        if (next >= end || !mayBeDate(next) || tokens.entry(next).is(UNITS) || !calendar.read(next, end, date)) {
            return false;
        }
        date.first = token;
        return date.precision == DatePrecision.DAY;
    }

    private boolean isSkipped(int token) {
        return tokens.shape(token) == Shape.PUNCTUATION
                        && (tokens.first(token) == ',' || tokens.first(token) == '(' || tokens.first(token) == '.')
                || tokens.hash(token) == THE;
    }

    /** A year alone: "in 1973", "the 2004 tsunami", "2018 floods" at the head of a title; elsewhere it may be a count. */
    private boolean year(int token, int begin, int end, DateMention date) {
        int year = calendar.year(token);
        if (year == 0) {
            return false;
        }
        Entry before = token > begin ? tokens.entry(token - 1) : Entry.UNKNOWN;
        boolean licensed = before.is(WordClass.PREPOSITION | WordClass.SUBORDINATOR)
                        && !isCounted(token + 1, end)
                        && tokens.hash(token - 1) != AT
                || token == begin && field == TextField.TITLE
                || (before.is(WordClass.DEFINITE) || before.is(WordClass.INDEFINITE)) && namesKind(token + 1, end)
                || before.is("early")
                || before.is("late");
        if (!licensed) {
            return false;
        }
        reference.noteYear(year);
        date.set(token, token, LocalDate.of(year, 1, 1), DatePrecision.YEAR, true);
        return true;
    }

    /** "of 2000 people". */
    private boolean isCounted(int token, int end) {
        return token < end
                && tokens.entry(token)
                        .is(WordClass.PERSON
                                | WordClass.STRUCTURE
                                | WordClass.MUNITION
                                | WordClass.OTHER_THING
                                | UNITS);
    }

    private boolean namesKind(int token, int end) {
        for (int i = token; i < end && i < token + 3; i++) {
            if (tokens.entry(i).is(WordClass.KIND)) {
                return true;
            }
        }
        return false;
    }
}

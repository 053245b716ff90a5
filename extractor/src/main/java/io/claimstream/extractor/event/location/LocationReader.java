package io.claimstream.extractor.event.location;

import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.TextField;

/**
 * Reads the places that an article names. Position licenses a place, the gazetteer confirms it: a name is looked up where
 * a preposition, a verb of striking, a word for a region, a dateline or a noun of happening stands beside it; any other
 * name only tells which countries the text is about.
 */
public final class LocationReader {

    /** An article with more names than this is a list of places; the rest is not read. */
    private static final int MOST_LOCATIONS = 300;

    private static final int PARAGRAPHS_WITH_DATELINE = 40;
    private static final int HEADING_WORDS = 6;
    private static final long VERBS = WordClass.VERB | WordClass.TRIGGER | WordClass.KIND;

    private final PositionWords words = PositionWords.load();
    private final Surface surface = new Surface();
    private final Mentions<LocationMention> locations = new Mentions<>(LocationMention::new, MOST_LOCATIONS);
    private final Sentence sentence = new Sentence();
    private final LocationResolver resolver;
    private final LocationLicense license;
    private final PrepositionalPhrases prepositional;

    public LocationReader(Gazetteer gazetteer) {
        resolver = new LocationResolver(gazetteer);
        license = new LocationLicense(gazetteer, words, surface, resolver, locations);
        prepositional = new PrepositionalPhrases(words, surface, license);
    }

    /**
     * Reads the places in those sentences of {@code document}, and the datelines and headings that open any of its
     * paragraphs.
     */
    public void read(Document document, SentenceFilter filter) {
        locations.clear();
        read(document, TextField.TITLE, filter);
        read(document, TextField.TEXT, filter);
        resolver.resolve(locations);
    }

    /** The places that the article read last names. */
    public Mentions<LocationMention> mentions() {
        return locations;
    }

    private void read(Document document, TextField field, SentenceFilter filter) {
        Tokens tokens = document.tokens(field);
        sentence.tokens = tokens;
        sentence.field = field;
        int paragraphs = 0;
        int token = 0;
        for (int index = 0; index < tokens.sentences() && !locations.isFull(); index++) {
            sentence.index = index;
            sentence.begin = tokens.sentenceStart(index);
            sentence.end = tokens.sentenceEnd(index);
            boolean opening = tokens.startsParagraph(index)
                    && field == TextField.TEXT
                    && ++paragraphs <= PARAGRAPHS_WITH_DATELINE;
            boolean included = filter.includes(field, index);
            if (!included && !(opening && mayBeOpener())) {
                continue;
            }
            surface.read(tokens, sentence.begin, sentence.end);
            token = Math.max(token, sentence.begin);
            if (opening) {
                token = Math.max(token, dateline(token));
            }
            if (!heading() && included) {
                readSentence(token);
            }
        }
    }

    /** Whether the sentence is as short as a heading, or begins like a dateline. */
    private boolean mayBeOpener() {
        return sentence.end - sentence.begin <= HEADING_WORDS
                || Dateline.end(sentence.tokens, sentence.index) > sentence.begin;
    }

    /** Reads the dateline that begins with {@code token}; the token behind it, or the token itself. */
    private int dateline(int token) {
        int behind = Dateline.end(sentence.tokens, sentence.index);
        int name = isListMark(token) ? token + 1 : token;
        if (behind <= name || !surface.isCapital(name)) {
            return token;
        }
        int end = sentence.end;
        sentence.end = Math.max(end, behind - 1);
        boolean found = license.accept(sentence, name, LocationRole.DATELINE, null) >= 0;
        sentence.end = end;
        return found ? behind : token;
    }

    /** The asterisk of "* KIRKUK - Gunmen ...", which marks what is new. */
    private boolean isListMark(int token) {
        char mark = sentence.tokens.first(token);
        return sentence.tokens.shape(token) == Shape.PUNCTUATION && (mark == '*' || mark == '\u2022');
    }

    /** "FRANCE.": a name that is a sentence. */
    private boolean heading() {
        int length = sentence.end - sentence.begin;
        if (length > HEADING_WORDS || sentence.field == TextField.TITLE || !surface.isCapital(sentence.begin)) {
            return false;
        }
        int last = sentence.end - 1;
        while (last > sentence.begin && sentence.tokens.shape(last) == Shape.PUNCTUATION) {
            last--;
        }
        return license.acceptWhole(sentence, last, LocationRole.HEADING);
    }

    private void readSentence(int from) {
        int token = from;
        while (token < sentence.end && !locations.isFull()) {
            int name = surface.nextName(token);
            if (name == sentence.end) {
                return;
            }
            token = Math.max(token, name - PrepositionalPhrases.FARTHEST);
            int last = -1;
            if (mayOpenPhrase(token)) {
                last = prepositional.read(sentence, token);
            }
            if (last < 0 && (surface.isName(token) || surface.mayOpenName(token))) {
                last = bare(token);
            } else if (last < 0 && surface.isAdjective(token)) {
                license.adjective(sentence, token);
            }
            token = Math.max(token, last) + 1;
        }
    }

    /** Whether the token is a preposition, or may be a verb with a name behind it. */
    private boolean mayOpenPhrase(int token) {
        Tokens tokens = sentence.tokens;
        return tokens.is(token, WordClass.PREPOSITION)
                || (tokens.is(token, VERBS) || tokens.entry(token) == Entry.UNKNOWN)
                        && (surface.isCapital(token + 1) || surface.isCapital(token + 2))
                        && !surface.isName(token);
    }

    /** Reads the run of names that begins with {@code token}, which no preposition introduces; its last token. */
    private int bare(int token) {
        int runEnd = license.runEnd(token);
        if (isTail(token)) {
            return runEnd;
        }
        LocationRole role = roleOf(token, runEnd);
        for (int first = token; first <= runEnd; first++) {
            if (first > token && !surface.isName(first)) {
                continue;
            }
            int last = license.accept(sentence, first, role, null);
            if (last >= 0) {
                return last;
            }
            if (!license.adjective(sentence, first) && role == LocationRole.CONTEXT) {
                return surface.isUpperCase() ? first : runEnd;
            }
        }
        return runEnd;
    }

    /** Whether a capitalised word before the name makes it the tail of a longer one: "Mount Sinai", "Sgt. Paris". */
    private boolean isTail(int token) {
        int before = token - 1;
        return before > sentence.begin
                && !surface.isUpperCase()
                && !surface.isHeadline()
                && surface.isCapital(before)
                && (words.classes(sentence.tokens.hash(before)) & PositionWords.DIRECTION) == 0
                && !sentence.tokens.is(before, WordClass.WEEKDAY | WordClass.MONTH);
    }

    /** What the word behind a run of names makes of it. */
    private LocationRole roleOf(int first, int last) {
        Tokens tokens = sentence.tokens;
        int next = last + 1;
        if (next >= sentence.end) {
            return sentence.field == TextField.TITLE ? LocationRole.TOPIC : LocationRole.CONTEXT;
        }
        if (tokens.shape(next) == Shape.POSSESSIVE) {
            return leadsToKind(next + 1) ? LocationRole.NAME : LocationRole.TOPIC;
        }
        if (tokens.is(next, WordClass.SPEAKER) && tokens.entry(next).role() == SpeakerRole.OFFICIAL) {
            return LocationRole.AUTHORITY;
        }
        if (leadsToKind(next)) {
            return LocationRole.NAME;
        }
        if (license.feature(tokens.hash(next)) != null || isFeatureIn(first, last)) {
            return LocationRole.TOPIC;
        }
        if (tokens.is(next, WordClass.PERSON)) {
            return LocationRole.ORIGIN;
        }
        return tokens.is(next, WordClass.STRUCTURE) ? LocationRole.TOPIC : LocationRole.CONTEXT;
    }

    private boolean isFeatureIn(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (license.feature(sentence.tokens.hash(i)) != null || sentence.tokens.is(i, WordClass.SPEAKER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of happening follows within its phrase: "Covina double homicide". */
    private boolean leadsToKind(int token) {
        Tokens tokens = sentence.tokens;
        for (int i = token; i < sentence.end && i < token + 3; i++) {
            if (tokens.is(i, WordClass.KIND) && tokens.is(i, WordClass.NOUN)) {
                return !tokens.is(i, WordClass.VERB) || i > token;
            }
            if (tokens.shape(i) == Shape.PUNCTUATION
                    || tokens.is(i, WordClass.PREPOSITION | WordClass.CONJUNCTION | WordClass.VERB | WordClass.BE)) {
                return false;
            }
        }
        return false;
    }
}

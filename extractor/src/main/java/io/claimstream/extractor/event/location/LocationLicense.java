package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.FeatureWords;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.PlaceFeature;

/**
 * Looks names up and admits those that their surroundings and the gazetteer's {@link Ambiguity} allow: no names that go on
 * ("Florida Hospital", "Paris Hilton"), no words and persons without need.
 */
final class LocationLicense {

    private static final int REJECTED = -1;
    private static final int WELL_KNOWN = 15_000;

    private final Gazetteer gazetteer;
    private final FeatureWords features = FeatureWords.load();
    private final PositionWords words;
    private final Surface surface;
    private final LocationResolver resolver;
    private final Names names;
    private LocationReader reader;
    private int firstOfSeries;

    LocationLicense(Gazetteer gazetteer, PositionWords words, Surface surface, LocationResolver resolver) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.surface = surface;
        this.resolver = resolver;
        names = new Names(gazetteer);
    }

    void start(LocationReader reader) {
        this.reader = reader;
    }

    /** What a word calls the name beside it, or null. */
    PlaceFeature feature(long tokenHash) {
        return features.feature(tokenHash);
    }

    /** Begins a series of coordinated names, which share what the last of them is called. */
    void startSeries() {
        firstOfSeries = reader.count();
    }

    /** Admits the name that begins the sentence and ends with {@code last}, if it is one. */
    boolean acceptWhole(LocationReader.Sentence sentence, int last, LocationRole role) {
        int name = names.longest(sentence.tokens, sentence.begin, last + 1);
        if (name == Gazetteer.NONE || names.lastToken() < last || gazetteer.ambiguity(name) != Ambiguity.CLEAR) {
            return false;
        }
        LocationMention mention = reader.add(sentence.begin, last, role);
        mention.name = name;
        return true;
    }

    /**
     * Admits the name that begins with {@code token}, with the feature word and the container behind it.
     *
     * @param feature what the words before the name call it, or null
     * @return the last token that belongs to it, or -1 where it is not admitted
     */
    int accept(LocationReader.Sentence sentence, int token, LocationRole role, PlaceFeature feature) {
        Tokens tokens = sentence.tokens;
        int name = names.longest(tokens, token, sentence.end);
        if (name == Gazetteer.NONE) {
            return REJECTED;
        }
        int last = names.lastToken();
        int behind = last + 1;
        PlaceFeature called = feature;
        boolean calledBehind = false;
        if (behind < sentence.end && features.feature(tokens.hash(behind)) != null) {
            called = features.feature(tokens.hash(behind));
            calledBehind = true;
            last = behind;
            behind++;
        }
        LocationRole admitted = amongNeighbours(sentence, behind, role);
        if (admitted == null) {
            return REJECTED;
        }
        int container = Gazetteer.NONE;
        int opener = behind;
        if (isContainerAhead(sentence, behind)) {
            container = names.longest(tokens, behind + 1, sentence.end);
            if (container != Gazetteer.NONE && !isContainer(sentence, name, container)) {
                container = Gazetteer.NONE;
            }
            if (container != Gazetteer.NONE) {
                last = names.lastToken();
            }
        }
        if (container == Gazetteer.NONE && !isAdmitted(name, admitted, called)) {
            return REJECTED;
        }
        LocationMention mention = reader.add(token, last, admitted);
        mention.name = name;
        mention.container = container;
        mention.feature = called;
        if (calledBehind && isPlural(tokens, opener - 1)) {
            share(called);
        }
        return last;
    }

    /** Gives the name admitted last the role of the series that it belongs to. */
    void promote(LocationRole role) {
        LocationMention mention = reader.get(reader.count() - 1);
        if (mention.role == LocationRole.TOPIC) {
            mention.role = role;
        }
    }

    /** Notes the country that an adjective at {@code token} points to. */
    void adjective(LocationReader.Sentence sentence, int token) {
        int place = names.adjective(sentence.tokens.hash(token));
        if (place != Gazetteer.NONE) {
            reader.add(token, token, LocationRole.CONTEXT).place = place;
        }
    }

    /** Steps over a run of names that holds no place, noting the adjectives in it. */
    int skip(LocationReader.Sentence sentence, int first, int last) {
        for (int token = first + 1; token <= last; token++) {
            adjective(sentence, token);
        }
        return last;
    }

    /** What the word behind the name leaves of its role; null where the name goes on and means something else. */
    private LocationRole amongNeighbours(LocationReader.Sentence sentence, int behind, LocationRole role) {
        if (behind >= sentence.end) {
            return role;
        }
        int next = words.classes(sentence.tokens.hash(behind));
        if ((next & PositionWords.STREET) != 0 && sentence.tokens.shape(behind) != Shape.LOWER) {
            return null;
        }
        if ((next & PositionWords.HOSPITAL) != 0) {
            return LocationRole.ELSEWHERE;
        }
        if (surface.capitalsSayNothing() || !surface.isName(behind)) {
            return role;
        }
        Entry entry = sentence.tokens.entry(behind);
        if (entry.is(WordClass.SPEAKER | WordClass.TITLE)) {
            return LocationRole.AUTHORITY;
        }
        if ((next & PositionWords.INSTITUTION) != 0) {
            return LocationRole.TOPIC;
        }
        if ((next & PositionWords.ORGANISATION) != 0) {
            return null;
        }
        return entry.is(WordClass.KIND) && entry.is(WordClass.NOUN) ? LocationRole.NAME : null;
    }

    /** ", Ohio" or "(Costa Rica)". */
    private boolean isContainerAhead(LocationReader.Sentence sentence, int behind) {
        if (behind + 1 >= sentence.end || sentence.tokens.shape(behind) != Shape.PUNCTUATION) {
            return false;
        }
        char mark = sentence.tokens.first(behind);
        return (mark == ',' || mark == '(') && surface.isCapital(behind + 1);
    }

    /** A container is larger than what it contains; "Odesa, Kherson" only lists. */
    private boolean isContainer(LocationReader.Sentence sentence, int name, int container) {
        int behind = names.lastToken() + 1;
        boolean clear = gazetteer.ambiguity(container) == Ambiguity.CLEAR
                || gazetteer.ambiguity(container) == Ambiguity.ABBREVIATION
                || behind >= sentence.end
                || sentence.tokens.shape(behind) == Shape.PUNCTUATION
                || features.feature(sentence.tokens.hash(behind)) != null;
        return clear
                && gazetteer.feature(gazetteer.candidate(container, 0)) != PlaceFeature.CITY
                && resolver.fits(name, container);
    }

    private boolean isAdmitted(int name, LocationRole role, PlaceFeature feature) {
        return switch (gazetteer.ambiguity(name)) {
            case CLEAR ->
                role != LocationRole.CONTEXT
                        || feature != null
                        || gazetteer.feature(gazetteer.candidate(name, 0)) == PlaceFeature.COUNTRY
                        || gazetteer.population(gazetteer.candidate(name, 0)) > WELL_KNOWN;
            case HOMONYM ->
                feature != null
                        || role == LocationRole.SITE
                        || role == LocationRole.DATELINE
                        || role == LocationRole.HEADING;
            case WORD -> feature != null && role != LocationRole.CONTEXT;
            case ABBREVIATION -> false;
        };
    }

    private static boolean isPlural(Tokens tokens, int token) {
        char last = tokens.source().charAt(tokens.end(token) - 1);
        return last == 's' || last == 'S';
    }

    private void share(PlaceFeature feature) {
        for (int i = firstOfSeries; i < reader.count(); i++) {
            LocationMention mention = reader.get(i);
            if (mention.feature == null && mention.container == Gazetteer.NONE) {
                mention.feature = feature;
            }
        }
    }
}

package io.claimstream.extractor.event.location;

import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.FeatureWords;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.PlaceFeature;

/**
 * Looks names up and admits those that their surroundings and the gazetteer's {@link Ambiguity} allow: no names that go on
 * ("Florida Hospital", "Paris Hilton"), no words and persons without need.
 */
final class LocationLicense {

    private static final int REJECTED = -1;
    private static final long WELL_KNOWN = 15_000;
    private static final int LONGEST_RUN = 5;
    /** So many tokens of a text tell whether a word is somebody's name. */
    private static final int TOKENS_LOOKED_AT = 5_000;

    private static final long OF = NameHash.of("of");

    private final Gazetteer gazetteer;
    private final FeatureWords features = FeatureWords.load();
    private final PositionWords words;
    private final Surface surface;
    private final LocationResolver resolver;
    private final Mentions<LocationMention> locations;
    private final Names names;
    private final Neighbours neighbours;
    private int firstOfSeries;

    LocationLicense(
            Gazetteer gazetteer,
            PositionWords words,
            Surface surface,
            LocationResolver resolver,
            Mentions<LocationMention> locations) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.surface = surface;
        this.resolver = resolver;
        this.locations = locations;
        names = new Names(gazetteer);
        neighbours = new Neighbours(words, surface);
    }

    /** What a word calls the name beside it, or null. */
    PlaceFeature feature(long tokenHash) {
        return features.feature(tokenHash);
    }

    /** Begins a series of coordinated names, which share what the last of them is called. */
    void startSeries() {
        firstOfSeries = locations.count();
    }

    /** Admits the name that begins the sentence and ends with {@code last}, with its container, if it is one. */
    boolean acceptWhole(Sentence sentence, int last, LocationRole role) {
        int name = names.longest(sentence.tokens, sentence.begin, last + 1);
        if (name == Gazetteer.NONE) {
            return false;
        }
        boolean alone = names.lastToken() == last && gazetteer.ambiguity(name) == Ambiguity.CLEAR;
        int container = alone ? Gazetteer.NONE : container(sentence, names.lastToken() + 1, name);
        if (!alone && (container == Gazetteer.NONE || names.lastToken() < last || !resolver.fits(name, container))) {
            return false;
        }
        LocationMention mention = add(sentence, sentence.begin, last, role);
        mention.name = name;
        mention.container = container;
        return true;
    }

    /**
     * Admits the name that begins with {@code token}, with the feature word and the container behind it.
     *
     * @param feature what the words before the name call it, or null
     * @return the last token that belongs to it, or -1 where it is not admitted
     */
    int accept(Sentence sentence, int token, LocationRole role, PlaceFeature feature) {
        Tokens tokens = sentence.tokens;
        int name = names.longest(tokens, token, sentence.end);
        if (name == Gazetteer.NONE) {
            return acceptContainer(sentence, token, role);
        }
        int nameEnd = names.lastToken();
        boolean opensOnly =
                (words.classes(tokens.hash(token)) & (PositionWords.DIRECTION | PositionWords.CONTINENT)) != 0
                        || !surface.isName(token) && surface.mayOpenName(token);
        if (opensOnly && nameEnd == token) {
            return REJECTED;
        }
        int last = nameEnd;
        PlaceFeature called = feature;
        PlaceFeature calledBehind = calledBehind(sentence, last + 1, name);
        if (calledBehind != null) {
            called = calledBehind;
            last++;
        }
        LocationRole admitted = neighbours.role(sentence, last + 1, role);
        if (admitted == null) {
            return REJECTED;
        }
        int container = container(sentence, last + 1, name);
        if (container != Gazetteer.NONE && !resolver.fits(name, container)) {
            // a town that the gazetteer does not know: what contains it will do
            return admitted == LocationRole.SITE || admitted == LocationRole.DATELINE
                    ? addDivision(sentence, last + 2, admitted, container)
                    : REJECTED;
        }
        if (container == Gazetteer.NONE && !isAdmitted(sentence, token, nameEnd, name, admitted, called)) {
            return REJECTED;
        }
        boolean quarter = calledBehind != null && isQuarter(tokens, last);
        LocationMention mention = add(sentence, token, last, admitted);
        mention.name = name;
        mention.feature = called;
        mention.quarter = quarter;
        mention.part = isPart(sentence, token, last);
        if (container != Gazetteer.NONE) {
            mention.container = container;
            mention.last = names.lastToken();
        }
        if (calledBehind != null && isPlural(tokens, last)) {
            share(called);
        }
        return mention.last;
    }

    /** "Luhansk region", but not "the Oregon town of Bend", where another place is called so. */
    private PlaceFeature calledBehind(Sentence sentence, int behind, int name) {
        PlaceFeature called = behind < sentence.end ? features.feature(sentence.tokens.hash(behind)) : null;
        boolean ofAnother = called == PlaceFeature.CITY
                && behind + 1 < sentence.end
                && sentence.tokens.hash(behind + 1) == OF
                && isDivision(name);
        return ofAnother ? null : called;
    }

    /** "northern Mali", "Mali's restive north". */
    private boolean isPart(Sentence sentence, int first, int last) {
        Tokens tokens = sentence.tokens;
        if (first > sentence.begin && isDirection(tokens, first - 1)) {
            return true;
        }
        int owned = last + 2;
        return owned < sentence.end
                && tokens.shape(last + 1) == Shape.POSSESSIVE
                && (isDirection(tokens, owned) || owned + 1 < sentence.end && isDirection(tokens, owned + 1));
    }

    private boolean isDirection(Tokens tokens, int token) {
        return (words.classes(tokens.hash(token)) & PositionWords.DIRECTION) != 0;
    }

    /** Whether a name that ends right before {@code token} was said to be no site: "launched from Kursk in Russia". */
    boolean continuesElsewhere(Sentence sentence, int token) {
        if (locations.count() == 0) {
            return false;
        }
        LocationMention latest = locations.latest();
        return latest.field == sentence.field
                && latest.sentence == sentence.index
                && latest.last == token - 1
                && (latest.role == LocationRole.ORIGIN || latest.role == LocationRole.ELSEWHERE);
    }

    /** Gives the name admitted last the role of the series that it belongs to. */
    void promote(LocationRole role) {
        if (locations.latest().role == LocationRole.TOPIC) {
            locations.latest().role = role;
        }
    }

    /** Notes the country that an adjective at {@code token} points to; false where it is none. */
    boolean adjective(Sentence sentence, int token) {
        int place = names.adjective(sentence.tokens.hash(token));
        if (place == Gazetteer.NONE) {
            return false;
        }
        add(sentence, token, token, LocationRole.CONTEXT).place = place;
        return true;
    }

    /** The last token of the run of names that begins with {@code token}. */
    int runEnd(int token) {
        int end = token;
        while (end - token < LONGEST_RUN && surface.isName(end + 1)) {
            end++;
        }
        return end;
    }

    /** "in Apison, Tenn.": of a town that the gazetteer does not know, what contains it. */
    private int acceptContainer(Sentence sentence, int token, LocationRole role) {
        if (role != LocationRole.SITE && role != LocationRole.DATELINE || !surface.isName(token)) {
            return REJECTED;
        }
        int behind = runEnd(token) + 1;
        if (!isContainerAhead(sentence, behind)) {
            return REJECTED;
        }
        int container = names.longest(sentence.tokens, behind + 1, sentence.end);
        if (container == Gazetteer.NONE || !isDivision(container) || !endsPhrase(sentence, names.lastToken() + 1)) {
            return REJECTED;
        }
        return addDivision(sentence, behind + 1, role, container);
    }

    private LocationMention add(Sentence sentence, int first, int last, LocationRole role) {
        LocationMention mention = locations.add();
        mention.set(sentence.field, sentence.index, first, last, role);
        return mention;
    }

    private int addDivision(Sentence sentence, int first, LocationRole role, int division) {
        LocationMention mention = add(sentence, first, names.lastToken(), role);
        mention.name = division;
        mention.feature = gazetteer.feature(gazetteer.candidate(division, 0));
        return mention.last;
    }

    /** The container behind {@code name}, which ends before {@code behind}, or {@link Gazetteer#NONE}. */
    private int container(Sentence sentence, int behind, int name) {
        if (!isContainerAhead(sentence, behind)) {
            return Gazetteer.NONE;
        }
        int container = names.longest(sentence.tokens, behind + 1, sentence.end);
        if (container == Gazetteer.NONE) {
            return Gazetteer.NONE;
        }
        boolean clear = gazetteer.ambiguity(container) == Ambiguity.CLEAR
                || gazetteer.ambiguity(container) == Ambiguity.ABBREVIATION
                || endsPhrase(sentence, names.lastToken() + 1);
        boolean contains = isDivision(container) || hasDivision(container) && resolver.fits(name, container);
        return clear && contains ? container : Gazetteer.NONE;
    }

    /** "New York" is a state, too. */
    private boolean hasDivision(int name) {
        for (int i = 1; i < gazetteer.count(name); i++) {
            if (gazetteer.feature(gazetteer.candidate(name, i)) != PlaceFeature.CITY) {
                return true;
            }
        }
        return false;
    }

    /** ", Ohio" or "(Costa Rica)". */
    private boolean isContainerAhead(Sentence sentence, int behind) {
        if (behind + 1 >= sentence.end || sentence.tokens.shape(behind) != Shape.PUNCTUATION) {
            return false;
        }
        char mark = sentence.tokens.first(behind);
        return (mark == ',' || mark == '(') && surface.isCapital(behind + 1);
    }

    /** A container is larger than what it contains; "Odesa, Kherson" only lists. */
    private boolean isDivision(int name) {
        return gazetteer.feature(gazetteer.candidate(name, 0)) != PlaceFeature.CITY;
    }

    private boolean endsPhrase(Sentence sentence, int token) {
        return token >= sentence.end
                || sentence.tokens.shape(token) == Shape.PUNCTUATION
                || features.feature(sentence.tokens.hash(token)) != null;
    }

    private boolean isAdmitted(
            Sentence sentence, int first, int last, int name, LocationRole role, PlaceFeature feature) {
        return switch (gazetteer.ambiguity(name)) {
            case CLEAR ->
                role != LocationRole.CONTEXT
                        || feature != null
                        || gazetteer.feature(gazetteer.candidate(name, 0)) == PlaceFeature.COUNTRY
                        || gazetteer.population(gazetteer.candidate(name, 0)) > WELL_KNOWN;
            case HOMONYM ->
                feature != null
                        || role == LocationRole.NAME && isBesideStructure(sentence, last)
                        || (role == LocationRole.SITE || role == LocationRole.DATELINE || role == LocationRole.HEADING)
                                && (first < last || !isPersonElsewhere(sentence.tokens, first));
            case WORD -> feature != null && role != LocationRole.CONTEXT;
            case ABBREVIATION -> false;
        };
    }

    /** "the Aurora theater shooting": nobody is called after a building. */
    private static boolean isBesideStructure(Sentence sentence, int last) {
        return last + 1 < sentence.end
                && sentence.tokens.is(last + 1, WordClass.STRUCTURE)
                && sentence.tokens.shape(last + 1) == Shape.LOWER;
    }

    /** Whether the word stands somewhere without a word before it that places take: "Smith said", "Jordan Reed". */
    private boolean isPersonElsewhere(Tokens tokens, int token) {
        long hash = tokens.hash(token);
        int end = Math.min(tokens.count(), TOKENS_LOOKED_AT);
        for (int i = 0; i < end; i++) {
            if (tokens.hash(i) == hash && i != token && i > 0 && tokens.shape(i - 1) != Shape.PUNCTUATION) {
                boolean placed =
                        tokens.is(i - 1, WordClass.PREPOSITION | WordClass.DETERMINER) || isDirection(tokens, i - 1);
                if (!placed) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isQuarter(Tokens tokens, int token) {
        return (words.classes(tokens.hash(token)) & PositionWords.QUARTER) != 0;
    }

    private static boolean isPlural(Tokens tokens, int token) {
        char last = tokens.source().charAt(tokens.end(token) - 1);
        return last == 's' || last == 'S';
    }

    private void share(PlaceFeature feature) {
        for (int i = firstOfSeries; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.feature == null && mention.container == Gazetteer.NONE) {
                mention.feature = feature;
            }
        }
    }
}

package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.PlaceFeature;

/**
 * Reads the places behind a preposition or a verb of striking: "in the southwestern town of X", "hit Y", "an attack on the
 * port of Z", "in A, B and C provinces", "south of D".
 */
final class PrepositionalPhrases {

    /** How many tokens behind its opener a name may begin. */
    static final int FARTHEST = 9;

    private static final int REACH_BACK = 4;
    private static final long FROM = NameHash.of("from");
    private static final long OF = NameHash.of("of");
    private static final long STOPS = WordClass.CONJUNCTION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.PRONOUN
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL
            | WordClass.PREPOSITION
            | WordClass.REPORT;

    private final PositionWords words;
    private final Surface surface;
    private final LocationLicense license;
    private Sentence sentence;
    private Tokens tokens;

    PrepositionalPhrases(PositionWords words, Surface surface, LocationLicense license) {
        this.words = words;
        this.surface = surface;
        this.license = license;
    }

    /** Reads the phrase that {@code opener} opens; its last token, or -1 where it holds no place. */
    int read(Sentence sentence, int opener) {
        this.sentence = sentence;
        tokens = sentence.tokens;
        LocationRole role = role(opener);
        return role == null ? -1 : read(opener, role);
    }

    private int read(int opener, LocationRole licensed) {
        LocationRole role = licensed;
        PlaceFeature feature = null;
        int last = -1;
        int token = opener + 1;
        while (token < sentence.end && token - opener <= FARTHEST) {
            if (tokens.shape(token) == Shape.PUNCTUATION) {
                return last < 0 ? last : behindUnknown(last, token, role);
            }
            int classes = words.classes(tokens.hash(token));
            if (leadsOn(token, classes)) {
                feature = license.feature(tokens.hash(token));
                token += 2;
                continue;
            }
            if ((classes & PositionWords.HOSPITAL) != 0) {
                role = LocationRole.ELSEWHERE;
            } else if (surface.isName(token) || surface.mayOpenName(token)) {
                license.startSeries();
                int accepted = license.accept(sentence, token, role, feature);
                if (accepted >= 0) {
                    return series(accepted, role);
                }
                if (surface.isName(token)
                        && (classes & PositionWords.DIRECTION) == 0
                        && !license.adjective(sentence, token)) {
                    token = surface.isUpperCase() ? token : license.runEnd(token);
                    last = token;
                }
            } else if (isStop(token)) {
                return last;
            }
            token++;
        }
        return last;
    }

    /** "in Skyway neighborhood, Seattle": the place behind the comma contains one that the gazetteer does not know. */
    private int behindUnknown(int last, int comma, LocationRole role) {
        if (tokens.first(comma) != ',' || !surface.isName(comma + 1)) {
            return last;
        }
        license.startSeries();
        int accepted = license.accept(sentence, comma + 1, LocationRole.TOPIC, null);
        if (accepted < 0) {
            return last;
        }
        license.promote(role);
        return series(accepted, role);
    }

    /** "the city of", "the outskirts of", "east of". */
    private boolean leadsOn(int token, int classes) {
        return token + 1 < sentence.end
                && tokens.hash(token + 1) == OF
                && ((classes & PositionWords.AREA) != 0 || license.feature(tokens.hash(token)) != null);
    }

    /** Reads the names coordinated with the one that ends with {@code last}, and the container behind "of". */
    private int series(int last, LocationRole role) {
        int end = last;
        int token = last + 1;
        while (token < sentence.end) {
            if (tokens.hash(token) == OF && leadsOn(token - 1, words.classes(tokens.hash(token - 1)))) {
                int contained = read(token, LocationRole.TOPIC);
                return Math.max(contained, end);
            }
            boolean comma = tokens.shape(token) == Shape.PUNCTUATION
                    && (tokens.first(token) == ',' || tokens.first(token) == '(');
            if (!comma && !tokens.is(token, WordClass.CONJUNCTION)) {
                return end;
            }
            token++;
            while (token < sentence.end && isSkipped(token)) {
                token++;
            }
            if (token >= sentence.end || !surface.isName(token)) {
                return end;
            }
            int accepted = license.accept(sentence, token, LocationRole.TOPIC, null);
            if (accepted < 0) {
                return end;
            }
            license.promote(role);
            end = accepted;
            token = accepted + 1;
        }
        return end;
    }

    private boolean isSkipped(int token) {
        return tokens.is(token, WordClass.CONJUNCTION | WordClass.DETERMINER)
                || (words.classes(tokens.hash(token)) & PositionWords.DIRECTION) != 0 && !surface.isName(token);
    }

    private LocationRole role(int opener) {
        int position = words.classes(tokens.hash(opener));
        boolean besides = tokens.hash(opener) == OF
                && opener > sentence.begin
                && leadsOn(opener - 1, words.classes(tokens.hash(opener - 1)));
        if (besides) {
            return isMeasured(opener - 2) ? LocationRole.CONTEXT : LocationRole.TOPIC;
        }
        if (tokens.hash(opener) == FROM) {
            return LocationRole.ORIGIN;
        }
        if ((position & PositionWords.LOCATIVE) != 0) {
            return isElsewhere(opener) ? LocationRole.ELSEWHERE : LocationRole.SITE;
        }
        if ((position & PositionWords.TARGET) != 0) {
            for (int i = opener - 1; i >= sentence.begin && opener - i <= REACH_BACK; i--) {
                if (tokens.is(i, WordClass.KIND | WordClass.MUNITION)) {
                    return LocationRole.TARGET;
                }
            }
            return null;
        }
        return (position & PositionWords.STRIKING) != 0 ? LocationRole.TARGET : null;
    }

    /** "150 miles southeast of": the place only helps to find the site. */
    private boolean isMeasured(int token) {
        return token > sentence.begin && tokens.is(token, WordClass.UNIT);
    }

    /** "a hospital in Miami", "arrested in Texas", "told reporters in Geneva". */
    private boolean isElsewhere(int opener) {
        if (license.continuesElsewhere(sentence, opener)) {
            return true;
        }
        for (int i = opener - 1; i >= sentence.begin && opener - i <= REACH_BACK; i--) {
            boolean bare = tokens.is(i, WordClass.BASE) && !tokens.is(i, WordClass.PAST);
            if ((words.classes(tokens.hash(i)) & PositionWords.HOSPITAL) != 0
                    || tokens.is(i, WordClass.AFTERMATH) && !bare
                    || tokens.is(i, WordClass.REPORT) && !tokens.is(i, WordClass.NOUN)) {
                return true;
            }
            if (tokens.is(i, WordClass.TRIGGER | WordClass.KIND) || tokens.shape(i) == Shape.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        return tokens.is(token, STOPS)
                || tokens.is(token, WordClass.VERB | WordClass.TRIGGER)
                        && !tokens.is(
                                token, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.PARTICIPLE | WordClass.ING);
    }
}

package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.PlaceFeature;

/**
 * Reads the places behind a preposition or a verb of striking: "in the southwestern town of X", "hit Y", "an attack on the
 * port of Z", "in A, B and C provinces".
 */
final class PrepositionalPhrases {

    private static final int FARTHEST = 9;
    private static final int REACH_BACK = 4;
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
    private LocationReader.Sentence sentence;
    private Tokens tokens;

    PrepositionalPhrases(PositionWords words, Surface surface, LocationLicense license) {
        this.words = words;
        this.surface = surface;
        this.license = license;
    }

    /** Reads the phrase that {@code opener} opens; its last token, or -1 where it holds no place. */
    int read(LocationReader.Sentence sentence, int opener, int position) {
        this.sentence = sentence;
        tokens = sentence.tokens;
        LocationRole role = role(opener, position);
        if (role == null) {
            return -1;
        }
        PlaceFeature feature = null;
        int last = -1;
        int token = opener + 1;
        while (token < sentence.end && token - opener <= FARTHEST) {
            byte shape = tokens.shape(token);
            if (shape == Shape.PUNCTUATION) {
                return last;
            }
            int classes = words.classes(tokens.hash(token));
            boolean leads = (classes & PositionWords.AREA) != 0 || license.feature(tokens.hash(token)) != null;
            if (leads && token + 1 < sentence.end && tokens.hash(token + 1) == OF) {
                feature = license.feature(tokens.hash(token));
                token += 2;
                continue;
            }
            if (surface.isName(token) && (classes & PositionWords.DIRECTION) == 0) {
                license.startSeries();
                int accepted = license.accept(sentence, token, role, feature);
                if (accepted >= 0) {
                    return series(accepted, role);
                }
                license.adjective(sentence, token);
                last = token;
            } else if (isStop(token, opener)) {
                return last;
            }
            token++;
        }
        return last;
    }

    /** Reads the names coordinated with the one that ends with {@code last}. */
    private int series(int last, LocationRole role) {
        int end = last;
        int token = last + 1;
        while (token < sentence.end) {
            boolean comma = tokens.shape(token) == Shape.PUNCTUATION && tokens.first(token) == ',';
            boolean and = tokens.entry(token).is(WordClass.CONJUNCTION);
            if (!comma && !and) {
                return end;
            }
            token++;
            while (token < sentence.end
                    && (tokens.entry(token).is(WordClass.CONJUNCTION | WordClass.DETERMINER)
                            || (words.classes(tokens.hash(token)) & PositionWords.DIRECTION) != 0)) {
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

    private LocationRole role(int opener, int position) {
        if ((position & PositionWords.LOCATIVE) != 0) {
            return isElsewhere(opener) ? LocationRole.ELSEWHERE : LocationRole.SITE;
        }
        if ((position & PositionWords.TARGET) != 0) {
            for (int i = opener - 1; i >= sentence.begin && opener - i <= REACH_BACK; i--) {
                if (tokens.entry(i).is(WordClass.KIND | WordClass.MUNITION)) {
                    return LocationRole.TARGET;
                }
            }
            return null;
        }
        return LocationRole.TARGET;
    }

    /** "a hospital in Miami", "arrested in Texas", "told reporters in Geneva". */
    private boolean isElsewhere(int opener) {
        for (int i = opener - 1; i >= sentence.begin && opener - i <= REACH_BACK; i--) {
            Entry entry = tokens.entry(i);
            if ((words.classes(tokens.hash(i)) & PositionWords.HOSPITAL) != 0
                    || entry.is(WordClass.AFTERMATH)
                    || entry.is(WordClass.REPORT) && !entry.is(WordClass.NOUN)) {
                return true;
            }
            if (entry.is(WordClass.TRIGGER | WordClass.KIND) || tokens.shape(i) == Shape.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private boolean isStop(int token, int opener) {
        Entry entry = tokens.entry(token);
        if (entry.is(STOPS)) {
            return true;
        }
        boolean verb = entry.is(WordClass.VERB | WordClass.TRIGGER)
                && !entry.is(WordClass.NOUN | WordClass.ADJECTIVE | WordClass.PARTICIPLE | WordClass.ING);
        return verb && token > opener;
    }
}

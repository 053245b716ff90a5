package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.SpeakerRole;

/** What the words behind a name make of it: "Jackson <em>Street</em>", "Florida <em>Hospital</em>", "Gary <em>police</em>". */
final class Neighbours {

    private static final int LONGEST_INSTITUTION = 5;

    private final PositionWords words;
    private final Surface surface;

    Neighbours(PositionWords words, Surface surface) {
        this.words = words;
        this.surface = surface;
    }

    /** What the word behind the name leaves of its role; null where the name goes on and means something else. */
    LocationRole role(Sentence sentence, int behind, LocationRole role) {
        if (behind >= sentence.end) {
            return role;
        }
        Tokens tokens = sentence.tokens;
        if (role == LocationRole.DATELINE) {
            return tokens.shape(behind) == Shape.PUNCTUATION ? role : null;
        }
        int next = words.classes(tokens.hash(behind));
        if ((next & PositionWords.STREET) != 0 && tokens.shape(behind) != Shape.LOWER) {
            return null;
        }
        if ((next & PositionWords.HOSPITAL) != 0) {
            return LocationRole.ELSEWHERE;
        }
        if ((next & PositionWords.BORDER) != 0) {
            return LocationRole.CONTEXT;
        }
        if ((next & PositionWords.PARTICLE) != 0 && surface.isCapital(behind + 1)) {
            return null;
        }
        if (tokens.is(behind, WordClass.SPEAKER) && tokens.entry(behind).role() == SpeakerRole.OFFICIAL) {
            return LocationRole.AUTHORITY;
        }
        if (tokens.shape(behind) == Shape.POSSESSIVE) {
            return ofOwner(sentence, behind + 1, role);
        }
        if (surface.isHeadline() || !surface.isName(behind)) {
            return role;
        }
        if (tokens.is(behind, WordClass.TITLE)) {
            return LocationRole.AUTHORITY;
        }
        if ((next & PositionWords.INSTITUTION) != 0) {
            return isHospitalAhead(sentence, behind) ? LocationRole.ELSEWHERE : LocationRole.TOPIC;
        }
        if ((next & PositionWords.ORGANISATION) != 0) {
            return null;
        }
        return tokens.is(behind, WordClass.KIND) && tokens.is(behind, WordClass.NOUN) ? LocationRole.NAME : null;
    }

    /** "Seattle's Harborview Medical Center", "Saint Patrick's Day". */
    private LocationRole ofOwner(Sentence sentence, int token, LocationRole role) {
        if (token < sentence.end && sentence.tokens.is(token, WordClass.UNIT)) {
            return null;
        }
        return isHospitalAhead(sentence, token) ? LocationRole.ELSEWHERE : role;
    }

    private boolean isHospitalAhead(Sentence sentence, int token) {
        for (int i = token; i < sentence.end && i < token + LONGEST_INSTITUTION; i++) {
            if ((words.classes(sentence.tokens.hash(i)) & PositionWords.HOSPITAL) != 0) {
                return true;
            }
            if (!surface.isName(i) && sentence.tokens.shape(i) != Shape.POSSESSIVE) {
                return false;
            }
        }
        return false;
    }
}

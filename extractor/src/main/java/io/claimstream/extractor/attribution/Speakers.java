package io.claimstream.extractor.attribution;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.SpeakerRole;

/** Whether a phrase can speak, and in what role: somebody with a name, a noun for speakers or a pronoun. */
final class Speakers {

    /** Upper-case words up to this length are acronyms in text of either case. */
    private static final int LONGEST_ACRONYM = 5;

    private Tokens tokens;
    private int begin;

    /** Looks at a sentence that begins with the token {@code begin}. */
    void start(Tokens tokens, int begin) {
        this.tokens = tokens;
        this.begin = begin;
    }

    /** "the latest information" speaks for nobody, and neither do "three people". */
    boolean canSpeak(int first, int last) {
        boolean counted = tokens.entry(first).is(WordClass.NUMBER);
        for (int i = first; i <= last; i++) {
            Entry entry = tokens.entry(i);
            boolean person = entry.is(WordClass.PERSON | WordClass.TITLE) && !counted;
            boolean name = isNameLike(i, entry) && (i > begin || first == last);
            if (entry.is(WordClass.SPEAKER) || person || name || first == last && isPersonalPronoun(entry)) {
                return true;
            }
        }
        return false;
    }

    /** "no group", "the higher death toll", "the" alone. */
    boolean saysNothing(int first, int last) {
        boolean named = false;
        for (int i = first; i <= last; i++) {
            Entry entry = tokens.entry(i);
            if (entry.is(WordClass.TOLL) || i == first && entry.is(WordClass.NEGATION)) {
                return true;
            }
            named |= !entry.is(WordClass.DETERMINER) || entry.is(WordClass.PRONOUN);
        }
        return !named;
    }

    /** The role of the phrase's head: the last noun for speakers before a preposition. */
    SpeakerRole role(int first, int last) {
        SpeakerRole role = null;
        for (int i = first; i <= last; i++) {
            Entry entry = tokens.entry(i);
            if (role != null && entry.is(WordClass.PREPOSITION)) {
                return role;
            }
            if (entry.is(WordClass.SPEAKER) && entry.role() != null) {
                role = entry.role();
            } else if (entry.is(WordClass.TITLE) && role == null) {
                role = SpeakerRole.OFFICIAL;
            }
        }
        return role == null ? SpeakerRole.OTHER : role;
    }

    /** In upper-case copy only a word that the lexicon does not know, and that no article introduces. */
    private boolean isNameLike(int token, Entry entry) {
        byte shape = tokens.shape(token);
        if (shape == Shape.UPPER && tokens.end(token) - tokens.begin(token) > LONGEST_ACRONYM) {
            return entry == Entry.UNKNOWN
                    && !(token > begin && tokens.entry(token - 1).is(WordClass.DEFINITE));
        }
        return (shape == Shape.CAPITALIZED || shape == Shape.UPPER) && !entry.is(WordClass.COMMON | WordClass.KIND);
    }

    private static boolean isPersonalPronoun(Entry entry) {
        return switch (entry.term()) {
            case "he", "she", "they", "it", "we" -> true;
            default -> false;
        };
    }
}

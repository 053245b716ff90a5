package io.claimstream.extractor.event.kind;

import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.TextField;

/**
 * Finds the words for events: of overlapping phrases the longest ("missile attack" rather than "attack"), and a munition
 * before a general word tells what kind of attack it was ("a massive missile and drone attack").
 */
public final class KindReader {

    /** An article has rarely more than a few dozen; what follows changes nothing. */
    private static final int MOST_KINDS = 400;

    private static final int LONGEST_PHRASE = 2;
    private static final int FARTHEST_MUNITION = 4;
    private static final long CLOSED = WordClass.DETERMINER
            | WordClass.PREPOSITION
            | WordClass.CONJUNCTION
            | WordClass.PRONOUN
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL;
    private static final long PREMODIFIER_END = CLOSED & ~WordClass.CONJUNCTION;

    private static final long QUANTITY = WordClass.NUMBER | WordClass.VAGUE | WordClass.BOUND;

    private static final long ANOTHER = NameHash.of("another");
    private static final long SEPARATE = NameHash.of("separate");
    private static final long SIMILAR = NameHash.of("similar");
    private static final long UNRELATED = NameHash.of("unrelated");
    private static final long PREVIOUS = NameHash.of("previous");
    private static final long EARLIER = NameHash.of("earlier");
    private static final long OTHER = NameHash.of("other");

    private final Lexicon lexicon;
    private final Mentions<KindMention> mentions = new Mentions<>(KindMention::new, MOST_KINDS);
    private Tokens tokens;

    public KindReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the kinds in those sentences of {@code document}. */
    public void read(Document document, SentenceFilter filter) {
        mentions.clear();
        read(document, TextField.TITLE, filter);
        read(document, TextField.TEXT, filter);
    }

    /** The kinds that the article read last speaks of. */
    public Mentions<KindMention> mentions() {
        return mentions;
    }

    private void read(Document document, TextField field, SentenceFilter filter) {
        tokens = document.tokens(field);
        for (int sentence = 0; sentence < tokens.sentences() && !mentions.isFull(); sentence++) {
            int begin = tokens.sentenceStart(sentence);
            int end = filter.includes(field, sentence) ? tokens.sentenceEnd(sentence) : begin;
            for (int token = begin; token < end; token++) {
                if (mayBeKind(token) && !mentions.isFull()) {
                    token = readAt(token, begin, end, field, sentence);
                }
            }
        }
    }

    private boolean mayBeKind(int token) {
        return tokens.is(token, WordClass.KIND)
                || tokens.is(token, WordClass.PHRASE_START) && !tokens.is(token, CLOSED);
    }

    /** Adds the mention that begins at {@code token}, if one does; the last token read. */
    private int readAt(int token, int begin, int end, TextField field, int sentence) {
        Entry single = tokens.entry(token);
        boolean month = single.is(WordClass.MONTH) && tokens.shape(token) == Shape.CAPITALIZED;
        Entry found = single.is(WordClass.KIND) && !month ? single : null;
        int last = token;
        if (single.is(WordClass.PHRASE_START) && !single.is(CLOSED)) {
            long hash = tokens.hash(token);
            for (int next = token + 1; next < end && next - token < LONGEST_PHRASE; next++) {
                if (tokens.shape(next) == Shape.PUNCTUATION) {
                    break;
                }
                hash = NameHash.join(hash, tokens.hash(next));
                if (!lexicon.mayBePhrase(hash)) {
                    break;
                }
                Entry phrase = lexicon.get(hash);
                if (phrase.is(WordClass.KIND)) {
                    found = phrase;
                    last = next;
                }
            }
        }
        if (found == null || found.kind() == null || isVerb(found, last + 1, end)) {
            return token;
        }
        KindMention mention = mentions.add();
        mention.field = field;
        mention.sentence = sentence;
        mention.first = token;
        mention.last = last;
        mention.entry = found;
        mention.kind = found.kind();
        mention.family = found.kindFamily() == null ? KindFamily.UNKNOWN : found.kindFamily();
        mention.rank = (int) found.number();
        mention.other = false;
        readPremodifiers(mention, begin);
        return last;
    }

    /** "Russia fires 20 missiles", "falls into gorge killing at least five": what is counted is its object. */
    private boolean isVerb(Entry found, int next, int end) {
        return found.is(WordClass.THIRD_PERSON | WordClass.ING)
                && found.is(WordClass.NOUN)
                && next < end
                && (tokens.shape(next) == Shape.DIGITS || tokens.is(next, QUANTITY) || opensBound(next, end));
    }

    private boolean opensBound(int token, int end) {
        return token + 1 < end
                && tokens.is(token, WordClass.PHRASE_START)
                && lexicon.get(NameHash.join(tokens.hash(token), tokens.hash(token + 1)))
                        .is(WordClass.BOUND);
    }

    private void readPremodifiers(KindMention mention, int begin) {
        // "three separate shootings" tells of all of them
        boolean single = !mention.entry.is(WordClass.PLURAL) || mention.entry.is(WordClass.SINGULAR);
        boolean general = mention.family == KindFamily.ATTACK && mention.rank == 0;
        for (int i = mention.first - 1; i >= begin && mention.first - i <= FARTHEST_MUNITION; i--) {
            Entry entry = tokens.entry(i);
            long hash = tokens.hash(i);
            mention.other |= hash == SIMILAR
                    || hash == UNRELATED
                    || hash == PREVIOUS
                    || hash == EARLIER
                    || single && (hash == ANOTHER || hash == SEPARATE)
                    || !single && hash == OTHER;
            if (entry.is(PREMODIFIER_END) || tokens.shape(i) == Shape.PUNCTUATION) {
                return;
            }
            if (general && entry.is(WordClass.MUNITION) && entry.category() != null) {
                String kind = ofMunition(entry.category());
                if (kind != null) {
                    mention.kind = kind;
                    mention.rank = 2;
                }
            }
        }
    }

    /** The kind of an attack with munitions of this category, or null. */
    public static String ofMunition(String category) {
        return switch (category) {
            case "missile", "rocket" -> "missile-attack";
            case "drone" -> "drone-attack";
            case "shell" -> "shelling";
            case "bomb", "grenade", "mine" -> "bombing";
            default -> null;
        };
    }
}

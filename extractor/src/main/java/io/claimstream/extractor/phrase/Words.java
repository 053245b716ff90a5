package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one sentence, where a phrase of the lexicon ("death toll", "at least") counts as one word. Reused from
 * sentence to sentence.
 */
public final class Words {

    private static final int LONGEST_PHRASE = 6;
    /** What stands behind a person's office in a compound. */
    private static final List<String> OFFICES = List.of("-in-", "-elect", "-select", "-designate", "-general", "-at-");
    /** Headlines that capitalise their words leave short ones in lower case: "with". */
    private static final int CONTENT_WORD = 6;

    private static final long HEAD_CLASSES =
            WordClass.PERSON | WordClass.MUNITION | WordClass.STRUCTURE | WordClass.OTHER_THING | WordClass.UNIT;

    private final Lexicon lexicon;
    private Tokens tokens;
    private int count;
    private int[] firsts = new int[256];
    private int[] lasts = new int[256];
    private Entry[] entries = new Entry[256];
    private long[] classes = new long[256];
    private byte[] shapes = new byte[256];

    public Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the lexicon knows of a word or phrase. */
    public Entry known(String term) {
        return lexicon.get(term);
    }

    /** What the lexicon knows of the two words as one: "private" and the "houses" of "apartment houses". */
    public Entry joined(int modifier, int noun) {
        return lexicon.get(NameHash.join(tokens.hash(lasts[modifier]), tokens.hash(lasts[noun])));
    }

    /** A reader of other sentences by the same lexicon. */
    public Words another() {
        return new Words(lexicon);
    }

    /** Reads the tokens from {@code begin} to {@code end}. */
    public void read(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        count = 0;
        int token = begin;
        while (token < end) {
            if (shortens(token, begin, end)) {
                token++;
                continue;
            }
            int last = phraseEnd(token, end);
            Entry entry = last > token ? phraseEntry(token, last) : entryOf(token);
            add(token, last, entry);
            token = last + 1;
        }
    }

    /** Whether the token is the full stop of "Oct. 17", "St. Louis": it ends no phrase. */
    private boolean shortens(int token, int begin, int end) {
        return tokens.shape(token) == Shape.PUNCTUATION
                && token > begin
                && tokens.is(token - 1, WordClass.ABBREVIATION)
                && token + 1 < end
                && tokens.shape(token + 1) != Shape.PUNCTUATION
                && tokens.first(token) == '.'
                && tokens.begin(token) == tokens.end(token - 1);
    }

    private void add(int first, int last, Entry entry) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, count * 2);
            lasts = Arrays.copyOf(lasts, count * 2);
            entries = Arrays.copyOf(entries, count * 2);
            classes = Arrays.copyOf(classes, count * 2);
            shapes = Arrays.copyOf(shapes, count * 2);
        }
        firsts[count] = first;
        lasts[count] = last;
        entries[count] = entry;
        classes[count] = entry.classes();
        shapes[count] = tokens.shape(first);
        count++;
    }

    /** The last token of the longest phrase that begins with {@code token}, or the token itself. */
    private int phraseEnd(int token, int end) {
        if (!tokens.is(token, WordClass.PHRASE_START)) {
            return token;
        }
        int longest = token;
        long hash = tokens.hash(token);
        for (int next = token + 1; next < end && next - token < LONGEST_PHRASE; next++) {
            if (tokens.shape(next) == Shape.PUNCTUATION) {
                break;
            }
            hash = NameHash.join(hash, tokens.hash(next));
            if (!lexicon.mayBePhrase(hash)) {
                break;
            }
            if (lexicon.get(hash) != Entry.UNKNOWN) {
                longest = next;
            }
            if (!lexicon.goesOn(hash)) {
                break;
            }
        }
        return longest == token + 1 && opensBound(longest, end) ? token : longest;
    }

    /** "fired at least ten": the last word of "fired at" belongs to the bound. */
    private boolean opensBound(int token, int end) {
        return token + 1 < end
                && tokens.entry(token).is(WordClass.PHRASE_START)
                && lexicon.get(NameHash.join(tokens.hash(token), tokens.hash(token + 1)))
                        .is(WordClass.BOUND);
    }

    private Entry phraseEntry(int first, int last) {
        long hash = tokens.hash(first);
        for (int token = first + 1; token <= last; token++) {
            hash = NameHash.join(hash, tokens.hash(token));
        }
        return lexicon.get(hash);
    }

    /** A compound that the lexicon does not know is what its last part is: "car-bomb", "suicide-bomber". */
    private Entry entryOf(int token) {
        Entry entry = tokens.entry(token);
        if (entry != Entry.UNKNOWN || tokens.shape(token) == Shape.PUNCTUATION) {
            return entry;
        }
        if (!tokens.hyphenated(token)) {
            return guess(token);
        }
        Entry office = office(token);
        if (office.is(WordClass.PERSON)) {
            return office;
        }
        Entry guess = guess(token);
        if (guess != Entry.UNKNOWN) {
            return guess;
        }
        int end = tokens.end(token);
        int hyphen = end - 1;
        while (hyphen > tokens.begin(token) && tokens.source().charAt(hyphen) != '-') {
            hyphen--;
        }
        if (hyphen <= tokens.begin(token)) {
            return entry;
        }
        Entry head = lookUp(hyphen + 1, end);
        return head.is(HEAD_CLASSES) ? head : model(tokens.begin(token), hyphen, end);
    }

    /** "lady-in-waiting", "ambassador-designate": the first part says who it is. */
    private Entry office(int token) {
        String source = tokens.source();
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        int hyphen = begin;
        while (hyphen < end && source.charAt(hyphen) != '-') {
            hyphen++;
        }
        for (String attribute : OFFICES) {
            if (source.regionMatches(true, hyphen, attribute, 0, attribute.length())) {
                return lookUp(begin, hyphen);
            }
        }
        return Entry.UNKNOWN;
    }

    /** A model of a known weapon that the lexicon does not list: "Kh-31P", "Orlan-10s", "Shahed-238". */
    private Entry model(int begin, int hyphen, int end) {
        if (hyphen + 1 >= end || !Character.isDigit(tokens.source().charAt(hyphen + 1))) {
            return Entry.UNKNOWN;
        }
        int digits = end;
        while (Character.isLetter(tokens.source().charAt(digits - 1))) {
            digits--;
        }
        Entry plain = lookUp(begin, digits);
        Entry family = plain.is(WordClass.MUNITION) ? plain : lookUp(begin, hyphen);
        return family.is(WordClass.MUNITION) ? family : Entry.UNKNOWN;
    }

    private Entry lookUp(int begin, int end) {
        long hash = NameHash.start();
        for (int i = begin; i < end; i++) {
            hash = NameHash.step(hash, tokens.source().charAt(i));
        }
        return lexicon.get(NameHash.end(hash));
    }

    /** What the ending of an unknown word makes it, unless it is written as a name. */
    private Entry guess(int token) {
        if (tokens.shape(token) != Shape.LOWER) {
            return Entry.UNKNOWN;
        }
        String source = tokens.source();
        int end = tokens.end(token);
        int length = end - tokens.begin(token);
        return switch (source.charAt(end - 1)) {
            case 'd' -> length > 4 && source.startsWith("ed", end - 2) ? Entry.UNKNOWN_PAST : Entry.UNKNOWN;
            case 'g' -> length > 5 && source.startsWith("ing", end - 3) ? Entry.UNKNOWN_ING : Entry.UNKNOWN;
            case 'y' -> length > 4 && source.startsWith("ly", end - 2) ? Entry.UNKNOWN_ADVERB : Entry.UNKNOWN;
            case 's' -> length > 6 && isOccupation(source, end - 1) ? Entry.UNKNOWN_PEOPLE : Entry.UNKNOWN;
            default -> length > 5 && isOccupation(source, end) ? Entry.UNKNOWN_PERSON : Entry.UNKNOWN;
        };
    }

    /** "supervisor", "organist", "charioteer", "librarian". */
    private static boolean isOccupation(String source, int end) {
        return switch (source.charAt(end - 1)) {
            case 't' -> source.startsWith("ist", end - 3);
            case 'r' ->
                source.startsWith("tor", end - 3)
                        || source.startsWith("sor", end - 3)
                        || source.startsWith("eer", end - 3);
            case 'n' -> source.startsWith("rian", end - 4) || source.startsWith("cian", end - 4);
            default -> false;
        };
    }

    public int count() {
        return count;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The entry of a word; {@link Entry#UNKNOWN} also behind the last and before the first. */
    public Entry entry(int word) {
        return word >= 0 && word < count ? entries[word] : Entry.UNKNOWN;
    }

    public boolean is(int word, long classes) {
        return word >= 0 && word < count && (this.classes[word] & classes) != 0;
    }

    public int firstToken(int word) {
        return firsts[word];
    }

    public int lastToken(int word) {
        return lasts[word];
    }

    /** Offset of the word in the text. */
    public int begin(int word) {
        return tokens.begin(firsts[word]);
    }

    /** Offset behind the word. */
    public int end(int word) {
        return tokens.end(lasts[word]);
    }

    public byte shape(int word) {
        return shapes[word];
    }

    /** Whether the word is the punctuation mark {@code mark}. */
    public boolean isMark(int word, char mark) {
        return isPunctuation(word) && tokens.first(firsts[word]) == mark;
    }

    public boolean isPunctuation(int word) {
        return word >= 0 && word < count && shape(word) == Shape.PUNCTUATION;
    }

    public boolean isDigits(int word) {
        return word >= 0 && word < count && shape(word) == Shape.DIGITS;
    }

    /** Whether a line begins with the word. */
    public boolean opensLine(int word) {
        if (word <= 0 || word >= count) {
            return false;
        }
        for (int i = begin(word) - 1; i >= end(word - 1); i--) {
            if (tokens.source().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The word's characters. */
    public String text(int word) {
        return tokens.source().substring(begin(word), end(word));
    }

    /** Whether the word is a capitalised one within a sentence that does not capitalise all its words: "identified as Ram". */
    public boolean isInName(int word) {
        if (word == 0
                || shape(word) != Shape.CAPITALIZED
                || shape(word - 1) != Shape.CAPITALIZED && shape(word - 1) != Shape.LOWER) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (shape(i) == Shape.LOWER && end(i) - begin(i) >= CONTENT_WORD) {
                return true;
            }
        }
        return false;
    }

    /** "Russia strikes Kyiv", "Iran launches drones": whether the word, which may be a noun as well, is the verb of the name before it. */
    public boolean isVerbOfName(int word) {
        return is(word, WordClass.THIRD_PERSON)
                && isUnknownName(word - 1)
                && (isUnknownName(word + 1) || is(word + 1, WordClass.MUNITION) && is(word + 1, WordClass.PLURAL));
    }

    /** Whether the word is one that the lexicon does not know, with a capital. */
    boolean isUnknownName(int word) {
        return capitalized(word) && entry(word) == Entry.UNKNOWN;
    }

    /** "near Dead Horse Point", "of Free Lanka": whether the capitalised word behind a preposition begins a longer name. */
    public boolean opensName(int word) {
        return shape(word) == Shape.CAPITALIZED
                && word + 1 < count
                && shape(word + 1) == Shape.CAPITALIZED
                && is(word - 1, WordClass.PREPOSITION)
                && isInName(word);
    }

    /** Whether the word begins with a capital, or the text is all capitals. */
    public boolean capitalized(int word) {
        return word >= 0 && word < count && (shape(word) == Shape.CAPITALIZED || shape(word) == Shape.UPPER);
    }
}

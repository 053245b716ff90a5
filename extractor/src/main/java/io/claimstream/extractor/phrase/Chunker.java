package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.text.Shape;

/**
 * Groups the words of a sentence into phrases, left to right, without looking back further than the phrase before
 * (partial parsing in the sense of Abney, "Parsing by chunks", 1991). Words that the lexicon does not know are taken for
 * nouns, adjectives or names.
 */
public final class Chunker {

    private static final long CLAUSE_WORDS = WordClass.PREPOSITION
            | WordClass.CONJUNCTION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL;
    private final Words words;
    private final Phrases phrases;
    private final NounPhraseReader nounPhrases;
    private final VerbWords verbs;
    private final DateWords dates;

    public Chunker(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        nounPhrases = new NounPhraseReader(words, phrases);
        verbs = new VerbWords(words, nounPhrases);
        dates = new DateWords(words, nounPhrases);
    }

    /** Fills the phrases from the words. */
    public void chunk() {
        phrases.clear();
        int word = 0;
        while (word < words.count()) {
            int next = chunkAt(word);
            word = Math.max(next, word + 1);
        }
    }

    private int chunkAt(int word) {
        Entry entry = words.entry(word);
        if (words.isPunctuation(word)) {
            return punctuation(word);
        }
        if (isFloating(word)) {
            return word + 1;
        }
        if (words.shape(word) == Shape.POSSESSIVE) {
            phrases.add(PhraseType.POSSESSIVE, word, word, entry);
            return word + 1;
        }
        if (dates.open(word)) {
            int behind = dates.behind(word);
            phrases.add(PhraseType.DATE, word, behind - 1, entry);
            return behind;
        }
        if (entry.is(WordClass.PART_OPENER)) {
            return single(PhraseType.PART, word);
        }
        if (entry.is(WordClass.BOUND | WordClass.NUMBER | WordClass.VAGUE | WordClass.MULTIPLIER)
                || words.shape(word) == Shape.DIGITS
                || entry.is(WordClass.PREPOSITION) && entry.is("between")) {
            int next = nounPhrases.readCount(word);
            if (next > word) {
                giveNounTo(phrases.count() - 3);
                takeCountOfPossessor(phrases.count() - 1);
                return next;
            }
        }
        if (entry.is(CLAUSE_WORDS)) {
            // "have since died"
            boolean adverb = entry.is("since") && words.is(word - 1, WordClass.HAVE);
            return adverb ? word + 1 : closedClass(word);
        }
        if (entry.is(WordClass.NEGATION) && !entry.is(WordClass.NUMBER)) {
            return single(PhraseType.NEGATION, word);
        }
        if (entry.is(WordClass.IRREALIS) && !entry.is(WordClass.TRIGGER)) {
            return single(tellsWhereTo(entry) ? PhraseType.PREPOSITION : PhraseType.IRREALIS, word);
        }
        boolean ofName = words.isVerbOfName(word);
        if (entry.is(WordClass.TRIGGER) && (ofName || verbs.isPredicate(word))) {
            return single(PhraseType.TRIGGER, word);
        }
        if (entry.is(WordClass.VERB)
                && (ofName || verbs.isVerb(word) && !verbs.modifiesNoun(word) && !words.isInName(word))) {
            return single(PhraseType.VERB, word);
        }
        if (entry.is(WordClass.ADVERB) && !entry.is(WordClass.DETERMINER | WordClass.NOUN)) {
            return word + 1;
        }
        int next = nounPhrases.read(word);
        if (next == word) {
            return word + 1;
        }
        takeCountOfPossessor(phrases.count() - 1);
        return next;
    }

    /** "two rockets aimed at the port": where munitions go, no plan. */
    private boolean tellsWhereTo(Entry entry) {
        int before = phrases.count() - 1;
        return phrases.is(before, PhraseType.NOUN)
                && phrases.get(before).head.is(WordClass.MUNITION)
                && entry.is("aimed at");
    }

    /** "one of the hotel's guards": the number counts the guards. */
    private void takeCountOfPossessor(int index) {
        if (!phrases.is(index - 1, PhraseType.POSSESSIVE) || !phrases.is(index - 2, PhraseType.NOUN)) {
            return;
        }
        Phrase owned = phrases.get(index);
        Phrase owner = phrases.get(index - 2);
        boolean partitive = owner.count.present()
                && owner.definite
                && words.entry(owner.count.lastWord + 1).is("of");
        if (partitive) {
            if (owned.count.present()) {
                // "three of the hotel's 24 guards"
                owned.whole.copyFrom(owned.count);
            }
            owned.count.copyFrom(owner.count);
            owned.definite = true;
            owner.count.clear();
        }
    }

    /** "seven private and two apartment houses": the first number counts houses, too. */
    private void giveNounTo(int elided) {
        if (elided < 0 || !phrases.is(elided + 1, PhraseType.CONJUNCTION)) {
            return;
        }
        Phrase whole = phrases.get(elided + 2);
        Phrase first = phrases.get(elided);
        boolean both = first.is(PhraseType.NOUN) && first.count.present() && whole.count.present();
        if (both && whole.head.is(WordClass.STRUCTURE) && first.to == first.count.lastWord + 1) {
            Entry noun = words.joined(first.to, whole.headWord);
            if (noun.is(WordClass.STRUCTURE)) {
                first.head = noun;
                first.headWord = first.to;
            }
        }
    }

    private int single(PhraseType type, int word) {
        phrases.add(type, word, word, words.entry(word));
        return word + 1;
    }

    private int punctuation(int word) {
        char mark = words.tokens().first(words.firstToken(word));
        if (mark == '(') {
            int behind = nounPhrases.readAgeInBrackets(word);
            if (behind > word) {
                return behind;
            }
        }
        switch (mark) {
            case ',' -> single(PhraseType.COMMA, word);
            case '?' -> lostDash(word);
            case ';', ':', '=', '-', '\u2013', '\u2014', '(', ')', '[', ']', '/', '|' -> single(PhraseType.BREAK, word);
            default -> {
                // quotation marks and full stops bind nothing
                if (isBullet(mark) && words.opensLine(word)) {
                    single(PhraseType.BREAK, word);
                }
            }
        }
        return word + 1;
    }

    /** "two huts ? both empty ? burned": a dash that was lost on the way. */
    private void lostDash(int word) {
        boolean apart = word > 0 && word + 1 < words.count() && words.begin(word) > words.end(word - 1);
        if (apart && words.begin(word + 1) > words.end(word)) {
            single(PhraseType.BREAK, word);
        }
    }

    private static boolean isBullet(char mark) {
        return mark == '*'
                || mark == '+'
                || mark == '\u2022'
                || mark == '\u00B7'
                || Character.isSurrogate(mark)
                || Character.getType(mark) == Character.OTHER_SYMBOL;
    }

    private int closedClass(int word) {
        Entry entry = words.entry(word);
        PhraseType type;
        if (entry.is(WordClass.BE)) {
            type = PhraseType.BE;
        } else if (entry.is(WordClass.HAVE)) {
            type = PhraseType.HAVE;
        } else if (entry.is(WordClass.MODAL)) {
            type = PhraseType.MODAL;
        } else if (entry.is(WordClass.RELATIVE)) {
            type = PhraseType.RELATIVE;
        } else if (entry.is(WordClass.CONJUNCTION)) {
            type = PhraseType.CONJUNCTION;
        } else if (entry.is(WordClass.SUBORDINATOR)
                && !(entry.is(WordClass.PREPOSITION) && opensNoun(word + 1) && !isClauseAhead(word + 1))
                && !dates.isTimeOfDay(word + 1)) {
            type = PhraseType.SUBORDINATOR;
        } else {
            type = PhraseType.PREPOSITION;
        }
        phrases.add(type, word, word, entry);
        if (entry.is(WordClass.NEGATION)) {
            phrases.add(PhraseType.NEGATION, word, word, entry);
        }
        return word + 1;
    }

    /** "the three men were all shot": what floats to the verb counts nobody else. */
    private boolean isFloating(int word) {
        return words.is(word, WordClass.ANAPHOR | WordClass.DETERMINER)
                && words.is(word - 1, WordClass.BE)
                && words.is(word + 1, WordClass.PARTICIPLE)
                && words.entry(word).is(WordSet.EACH)
                && !words.is(word - 2, WordClass.PRONOUN);
    }

    private boolean opensNoun(int word) {
        return words.is(word, WordClass.DETERMINER | WordClass.NUMBER | WordClass.NOUN | WordClass.PERSON)
                || words.shape(Math.min(word, words.count() - 1)) == Shape.DIGITS;
    }

    /** Whether a verb comes before the next comma: then "after" opens a clause. */
    private boolean isClauseAhead(int word) {
        for (int i = word; i < words.count() && i < word + 12 && !words.isPunctuation(i); i++) {
            if (words.is(i, WordClass.BE | WordClass.HAVE | WordClass.MODAL)
                    || words.is(i, WordClass.PAST) && !words.is(i - 1, WordClass.DETERMINER | WordClass.BE)) {
                return true;
            }
        }
        return false;
    }
}

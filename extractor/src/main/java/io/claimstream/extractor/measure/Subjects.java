package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/** Finds the subject of a predicate: back across prepositional phrases, appositions, relative clauses and coordinated verbs. */
final class Subjects {

    private static final int NONE = Arguments.NONE;

    private final Phrases phrases;
    private final Appositions appositions;
    private final SubjectClauses clauses;
    private final Postmodifiers postmodifiers;
    private final ClauseSubjects openers;

    Subjects(Phrases phrases) {
        this.phrases = phrases;
        appositions = new Appositions(phrases);
        clauses = new SubjectClauses(phrases);
        postmodifiers = new Postmodifiers(phrases);
        openers = new ClauseSubjects(phrases, appositions);
    }

    /** The subject of the predicate at {@code index}, or {@link Arguments#NONE}. */
    int of(int index) {
        if (phrases.is(index - 1, PhraseType.NOUN)
                && isVictimLike(phrases.get(index - 1))
                && !postmodifiers.isOne(index - 1)) {
            // "among the three people wounded", "left two students dead"
            return index - 1;
        }
        if (isManner(index)) {
            return of(index - 1);
        }
        if (isReportedWithin(index)) {
            return index - 2;
        }
        int described = openers.described(index);
        if (described != NONE) {
            return described;
        }
        int at = index - 1;
        boolean inRelativeClause = false;
        while (at >= 0) {
            Phrase phrase = phrases.get(at);
            switch (phrase.type) {
                case BE, HAVE, MODAL, NEGATION -> {
                    if (isAfterBeing(at)) {
                        return openers.ofMain(at - 1);
                    }
                    at--;
                    if (isBeing(at, index)) {
                        return at;
                    }
                }
                // "those abducted on Monday were freed"
                case DATE -> at -= phrases.is(at - 1, PhraseType.PREPOSITION) ? 2 : 1;
                case PART -> {
                    if (!phrase.head.term().startsWith("of w")) {
                        return NONE;
                    }
                    if (!phrases.is(at - 1, PhraseType.NOUN)
                            || !phrases.get(at - 1).count.present()) {
                        // "18 missiles, most of which were shot down"
                        return NONE;
                    }
                    // "67 drones, 58 of which were shot down"
                    at--;
                }
                case NOUN -> {
                    int start = possessor(at);
                    if (isCollective(at - 2)) {
                        return at;
                    } else if (postmodifiers.isContainerOfPlace(at)) {
                        at -= 2;
                    } else if (postmodifiers.parts(start) != NONE) {
                        // "20 people including two women and three children were hurt"
                        int whole = postmodifiers.parts(start) - 1;
                        whole -= phrases.is(whole, PhraseType.COMMA) ? 1 : 0;
                        if (!phrases.is(whole, PhraseType.NOUN)) {
                            return at;
                        }
                        at = whole;
                    } else if (phrases.is(start - 1, PhraseType.PREPOSITION)) {
                        at = start - 2;
                    } else if (phrase.measurement) {
                        at = start - 1;
                    } else if (phrases.is(start - 1, PhraseType.PART)
                            && phrases.get(start - 1).head.term().startsWith("of w")) {
                        return at;
                    } else if (phrases.is(start - 1, PhraseType.PART)) {
                        at = phrases.is(start - 2, PhraseType.COMMA) || phrases.is(start - 2, PhraseType.BREAK)
                                ? start - 3
                                : start - 2;
                    } else if (phrases.is(start - 1, PhraseType.COMMA) && appositions.isApposition(at)) {
                        return appositions.throughPrepositions(start - 2);
                    } else if (clauses.isObjectInRelativeClause(start)
                            || inRelativeClause && clauses.isRelativeSubject(start)) {
                        at = start - 1;
                    } else {
                        int before = beforeOccasion(start);
                        if (before == start) {
                            int main = phrase.pronoun && isAfter(start - 1) ? openers.ofMain(start - 1) : NONE;
                            return main == NONE ? at : main;
                        }
                        at = before;
                    }
                }
                case COMMA -> {
                    int before = appositions.beforeParenthesis(at);
                    if (before != at) {
                        at = before;
                    } else {
                        int head = clauses.isVerbGroupBetween(at, index) ? appositions.beforeAttributes(at) : NONE;
                        if (head != NONE) {
                            return head;
                        }
                        at--;
                    }
                }
                case BREAK -> {
                    int before = appositions.beforeBrackets(at);
                    if (before == at) {
                        return NONE;
                    }
                    at = before;
                }
                case RELATIVE -> {
                    boolean plural = isPlural(at + 1);
                    at -= phrases.is(at - 1, PhraseType.PREPOSITION) ? 1 : 0;
                    at = phrases.is(at - 1, PhraseType.COMMA) ? at - 2 : at - 1;
                    return plural ? pluralHead(at) : phrases.is(at, PhraseType.NOUN) ? appositions.behindAge(at) : NONE;
                }
                case IRREALIS -> {
                    if (at != index - 1 || !phrase.head.is(WordSet.ESCAPE)) {
                        return NONE;
                    }
                    // "four escaped with minor injuries"
                    at--;
                }
                case PREPOSITION -> {
                    if (phrases.is(at + 1, PhraseType.DATE) || isAboard(at)) {
                        // "a man who was stabbed in Leeds on Monday has died", "all aboard died"
                        at--;
                    } else if (isReportedInfinitive(at) || isNecessity(at)) {
                        at -= phrases.is(at - 1, PhraseType.HAVE) ? 1 : 2;
                    } else {
                        return NONE;
                    }
                }
                case TRIGGER, VERB -> {
                    if (clauses.isGerundOfParticiple(at)) {
                        at -= 2;
                        continue;
                    }
                    if (clauses.isJoinedTo(at, index)) {
                        return openers.joinedToFirst(at);
                    }
                    if (!clauses.isInsideSubject(at, index)) {
                        return NONE;
                    }
                    inRelativeClause |= clauses.isRelativeSubject(at - 1);
                    at--;
                }
                case CONJUNCTION -> {
                    // "was shot in the neck and pronounced dead"
                    int verb = phrases.is(index - 1, PhraseType.VERB) ? index - 1 : index;
                    if (clauses.onlyAuxiliariesBetween(at, verb)) {
                        // "had been tracked and shot down": the verbs share the subject
                        boolean joinsVerbs =
                                phrases.is(at - 1, PhraseType.TRIGGER) && phrases.is(at - 2, PhraseType.BE);
                        return joinsVerbs ? of(at - 1) : openers.joinedToFirst(at);
                    }
                    at--;
                }
                default -> {
                    return NONE;
                }
            }
        }
        return NONE;
    }

    /** "is recovering after being shot". */
    private boolean isAfterBeing(int be) {
        return phrases.get(be).head.is("being")
                && (phrases.is(be - 1, PhraseType.SUBORDINATOR) || phrases.is(be - 1, PhraseType.PREPOSITION));
    }

    private boolean isAfter(int index) {
        return phrases.is(index, PhraseType.SUBORDINATOR)
                && phrases.get(index).head.is("after");
    }
    /** "900 people had to be evacuated" */
    private boolean isNecessity(int to) {
        return phrases.get(to).head.is("to")
                && phrases.is(to + 1, PhraseType.BE)
                && phrases.is(to - 1, PhraseType.HAVE)
                && phrases.get(to - 1).head.is("had");
    }

    /** "with 21 being shot down", "led to nine being hurt": the number stands inside the preposition's clause. */
    private boolean isBeing(int noun, int predicate) {
        return phrases.get(noun + 1).head.is("being")
                && phrases.is(noun, PhraseType.NOUN)
                && phrases.get(noun).count.present()
                && phrases.is(noun - 1, PhraseType.PREPOSITION)
                && (!phrases.get(noun - 1).head.is("with") || isOfMunitions(predicate));
    }

    /** "dozens were hurt, with many being badly burned" tells of the dozens. */
    private boolean isOfMunitions(int predicate) {
        return phrases.get(predicate).head.objectMeasures().containsKey(CountedClass.MUNITION);
    }

    private boolean isPlural(int auxiliary) {
        if (!phrases.is(auxiliary, PhraseType.BE) && !phrases.is(auxiliary, PhraseType.HAVE)) {
            return false;
        }
        String term = phrases.get(auxiliary).head.term();
        return term.equals("were") || term.equals("are") || term.equals("have");
    }

    /** "five drones were launched from Olm, which were shot down": not Olm, but what the places and days before it belong to. */
    private int pluralHead(int index) {
        int at = index;
        while (phrases.is(at, PhraseType.DATE)
                || phrases.is(at, PhraseType.NOUN)
                        && phrases.is(at - 1, PhraseType.PREPOSITION)
                        && isPlace(phrases.get(at))) {
            at -= phrases.is(at - 1, PhraseType.PREPOSITION) ? 2 : 1;
        }
        if (at < index && phrases.is(at, PhraseType.TRIGGER)) {
            return of(at);
        }
        return phrases.is(at, PhraseType.NOUN) ? appositions.behindAge(at) : NONE;
    }

    private static boolean isPlace(Phrase phrase) {
        return phrase.name && !phrase.count.present() && !phrase.head.is(WordClass.PERSON);
    }

    /** "two crew on board were killed": an adverb here. */
    private boolean isAboard(int index) {
        String term = phrases.get(index).head.term();
        return (term.equals("on board") || term.equals("aboard"))
                && phrases.is(index - 1, PhraseType.NOUN)
                && !phrases.is(index + 1, PhraseType.NOUN);
    }

    /** "Nine people are reported to have been killed": the infinitive tells of the subject of the report. */
    private boolean isReportedInfinitive(int to) {
        return phrases.get(to).head.is("to")
                && (phrases.is(to + 1, PhraseType.HAVE) || phrases.is(to + 1, PhraseType.BE))
                && phrases.is(to - 1, PhraseType.VERB)
                && (phrases.is(to - 2, PhraseType.BE)
                        || phrases.get(to - 1).head.is(WordSet.SEEM));
    }

    /** "the names of 94 people confirmed missing": not the names. */
    private boolean isReportedWithin(int predicate) {
        return phrases.get(predicate).head.is(WordClass.ADJECTIVE)
                && phrases.is(predicate - 1, PhraseType.VERB)
                && phrases.get(predicate - 1).head.is(WordClass.PARTICIPLE)
                && phrases.is(predicate - 2, PhraseType.NOUN)
                && phrases.get(predicate - 2).count.present()
                && isVictimLike(phrases.get(predicate - 2))
                && phrases.is(predicate - 3, PhraseType.PREPOSITION);
    }

    /** "were found with gunshot wounds": the verb before it has the subject. */
    private boolean isManner(int index) {
        return phrases.is(index, PhraseType.TRIGGER)
                && phrases.get(index).head.term().startsWith("with ")
                && phrases.is(index - 1, PhraseType.VERB)
                && phrases.is(index - 2, PhraseType.BE);
    }

    private static boolean isVictimLike(Phrase phrase) {
        return phrase.count.present() && !phrase.measurement
                || phrase.isPeople() && !phrase.pronoun
                || phrase.head.is(WordClass.MUNITION | WordClass.STRUCTURE);
    }

    /** The first phrase of "the diplomat's house": the possessor of the noun at {@code index}, or the noun itself. */
    private int possessor(int index) {
        int at = isQuotedName(index) ? index - 1 : index;
        while (phrases.is(at - 1, PhraseType.POSSESSIVE)
                && (phrases.is(at - 2, PhraseType.NOUN) || phrases.is(at - 2, PhraseType.DATE))) {
            at -= 2;
        }
        return at;
    }

    /** The quotation mark of "from the 'Hope Centre'" parts the name from its article. */
    private boolean isQuotedName(int index) {
        if (!phrases.is(index - 1, PhraseType.NOUN)) {
            return false;
        }
        Phrase article = phrases.get(index - 1);
        return article.from == article.to
                && (article.definite || article.indefinite)
                && !article.pronoun
                && article.head == Entry.UNKNOWN;
    }

    /**
     * "two sailors reported missing after the storm were found dead", "... after a wave sank their boat": where those stand whom
     * the occasion at {@code noun} is told of, or {@code noun} if it is no occasion.
     */
    private int beforeOccasion(int noun) {
        boolean clause = (phrases.is(noun - 1, PhraseType.TRIGGER) || phrases.is(noun - 1, PhraseType.VERB))
                && phrases.is(noun - 2, PhraseType.NOUN);
        int opening = clause ? noun - 2 : noun;
        boolean occasion = phrases.is(opening - 1, PhraseType.SUBORDINATOR)
                && !phrases.get(opening).pronoun
                && !isVictimLike(phrases.get(opening))
                && phrases.is(opening - 2, PhraseType.TRIGGER)
                && phrases.get(opening - 2).head.is(WordClass.ADJECTIVE | WordClass.PARTICIPLE | WordClass.PAST);
        int told = phrases.is(opening - 3, PhraseType.VERB) ? opening - 4 : opening - 3;
        return occasion && phrases.is(told, PhraseType.NOUN) && isVictimLike(phrases.get(told)) ? told : noun;
    }
    /** "a salvo of ten rockets", "a family of five": what it consists of is counted, not the one salvo. */
    boolean isCollective(int noun) {
        if (!phrases.is(noun, PhraseType.NOUN)
                || !phrases.is(noun + 1, PhraseType.PREPOSITION)
                || !phrases.get(noun + 1).head.is("of")
                || !phrases.is(noun + 2, PhraseType.NOUN)) {
            return false;
        }
        Phrase whole = phrases.get(noun);
        Phrase members = phrases.get(noun + 2);
        if (whole.count.present() || !whole.indefinite || !members.count.present() || members.measurement) {
            return false;
        }
        return members.head.is(WordClass.MUNITION)
                        && !whole.head.is(WordClass.STRUCTURE | WordClass.PERSON | WordClass.MUNITION)
                || whole.head.is(WordSet.COMPANY)
                        && (members.isBareCount() || members.head.is(WordClass.PERSON))
                        && !phrases.is(noun - 1, PhraseType.PREPOSITION);
    }
}

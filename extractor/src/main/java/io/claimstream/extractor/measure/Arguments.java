package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/**
 * Finds the noun phrase that a verb speaks of: the object behind it, the subject before it, across prepositional phrases,
 * appositions, relative clauses and coordinated verbs.
 */
final class Arguments {

    static final int NONE = -1;

    private static final int LONGEST_APPOSITION = 14;

    private final Phrases phrases;

    Arguments(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The noun phrase directly behind the verb at {@code index}, across a coordinated verb: "killed and wounded 20". */
    int object(int index) {
        int at = index + 1;
        while (phrases.is(at, PhraseType.CONJUNCTION)
                && (phrases.is(at + 1, PhraseType.TRIGGER) || phrases.is(at + 1, PhraseType.VERB))
                && !hasOwnAuxiliary(at + 1)) {
            at += 2;
        }
        if (!phrases.is(at, PhraseType.NOUN)) {
            return NONE;
        }
        while (phrases.is(at + 1, PhraseType.POSSESSIVE) && phrases.is(at + 2, PhraseType.NOUN)) {
            at += 2;
        }
        return isCollective(at) ? at + 2 : at;
    }

    /** "a salvo of ten rockets", "a family of five": what it consists of is counted, not the one salvo. */
    private boolean isCollective(int noun) {
        if (!phrases.is(noun + 1, PhraseType.PREPOSITION)
                || !phrases.get(noun + 1).head.term().equals("of")
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
                || members.isBareCount() && whole.head.term().equals("family");
    }

    private boolean hasOwnAuxiliary(int index) {
        return phrases.is(index - 1, PhraseType.BE) || phrases.is(index - 1, PhraseType.HAVE);
    }

    /** Whether the noun phrase at {@code index} is the subject of a predicate of its own behind it. */
    boolean hasOwnPredicate(int index) {
        int at = index + 1;
        while (phrases.is(at, PhraseType.DATE)) {
            at++;
        }
        return phrases.is(at, PhraseType.TRIGGER)
                || phrases.is(at, PhraseType.BE)
                || phrases.is(at, PhraseType.HAVE)
                || phrases.is(at, PhraseType.MODAL)
                || phrases.is(at, PhraseType.VERB) && !isParticipleOnly(at);
    }

    private boolean isParticipleOnly(int index) {
        return phrases.get(index).head.is(WordClass.ING);
    }

    /** The subject of the predicate at {@code index}, or {@link #NONE}. */
    int subject(int index) {
        if (phrases.is(index - 1, PhraseType.NOUN)
                && isVictimLike(phrases.get(index - 1))
                && !isPartOfAnother(index - 1)) {
            // "among the three people wounded", "left two students dead"
            return index - 1;
        }
        int described = describedSubject(index);
        if (described != NONE) {
            return described;
        }
        int at = index - 1;
        while (at >= 0) {
            Phrase phrase = phrases.get(at);
            switch (phrase.type) {
                case BE, HAVE, MODAL, NEGATION, DATE -> at--;
                case PART -> {
                    if (!phrase.head.term().startsWith("of w")) {
                        return NONE;
                    }
                    // "67 drones, 58 of which were shot down"
                    at--;
                }
                case NOUN -> {
                    int start = possessor(at);
                    if (isCollective(at - 2)) {
                        return at;
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
                    } else if (phrases.is(start - 1, PhraseType.COMMA) && isApposition(at)) {
                        return throughPrepositions(start - 2);
                    } else if (isObjectInRelativeClause(start)) {
                        at = start - 1;
                    } else {
                        return at;
                    }
                }
                case COMMA -> {
                    int before = beforeParenthesis(at);
                    if (before != at) {
                        at = before;
                    } else {
                        int head = onlyAuxiliariesBetween(at, index) ? beforeAttributes(at) : NONE;
                        if (head != NONE) {
                            return head;
                        }
                        at--;
                    }
                }
                case BREAK -> {
                    int before = beforeBrackets(at);
                    if (before == at) {
                        return NONE;
                    }
                    at = before;
                }
                case RELATIVE -> {
                    at = phrases.is(at - 1, PhraseType.COMMA) ? at - 2 : at - 1;
                    return phrases.is(at, PhraseType.NOUN) ? behindAge(at) : NONE;
                }
                case PREPOSITION -> {
                    if (!isReportedInfinitive(at)) {
                        return NONE;
                    }
                    at -= 2;
                }
                case TRIGGER, VERB -> {
                    if (isJoinedTo(at, index)) {
                        return clauseSubject(at);
                    }
                    if (!isInsideSubject(at, index)) {
                        return NONE;
                    }
                    at--;
                }
                case CONJUNCTION -> {
                    if (onlyAuxiliariesBetween(at, index)) {
                        return clauseSubject(at);
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

    /** "Nine people are reported to have been killed": the infinitive tells of the subject of the report. */
    private boolean isReportedInfinitive(int to) {
        return phrases.get(to).head.term().equals("to")
                && (phrases.is(to + 1, PhraseType.HAVE) || phrases.is(to + 1, PhraseType.BE))
                && phrases.is(to - 1, PhraseType.VERB)
                && phrases.is(to - 2, PhraseType.BE);
    }

    /** "Omar Haddad, secretary of the union, the Front, was killed": the verb in the singular speaks of the first. */
    private int describedSubject(int index) {
        int be = index - 1;
        boolean singular = phrases.is(be, PhraseType.BE)
                && (phrases.get(be).head.term().equals("was")
                        || phrases.get(be).head.term().equals("is"));
        if (!singular || !phrases.is(be - 1, PhraseType.COMMA)) {
            return NONE;
        }
        int first = clauseSubject(be - 1);
        return first != NONE && phrases.is(first + 1, PhraseType.COMMA) && Victims.isSingle(phrases.get(first))
                ? first
                : NONE;
    }

    /** "a section of an apartment block collapsed": not the block. */
    private boolean isPartOfAnother(int noun) {
        if (!phrases.is(noun - 1, PhraseType.PREPOSITION)
                || !phrases.get(noun - 1).head.term().equals("of")
                || !phrases.is(noun - 2, PhraseType.NOUN)) {
            return false;
        }
        // nor the children of "a father of three"
        return !phrases.get(noun).count.present()
                || phrases.get(noun).isBareCount() && Victims.isSingle(phrases.get(noun - 2));
    }

    /** "the people they had abducted": the noun before the subject, where a verb lacks its object; else {@link #NONE}. */
    int antecedent(int verb) {
        int at = verb - 1;
        while (phrases.is(at, PhraseType.HAVE) || phrases.is(at, PhraseType.DATE)) {
            at--;
        }
        if (!phrases.is(at, PhraseType.NOUN)) {
            return NONE;
        }
        at--;
        if (phrases.is(at, PhraseType.RELATIVE)) {
            at--;
        } else if (!phrases.get(at + 1).pronoun) {
            return NONE;
        }
        return phrases.is(at, PhraseType.NOUN) ? at : NONE;
    }

    /**
     * "67 drones, 58 of which the defenders shot down": the number before the relative pronoun, where the verb at
     * {@code index} lacks its object; else {@link #NONE}.
     */
    int partBeforeClause(int verb) {
        int at = verb - 1;
        while (phrases.is(at, PhraseType.HAVE) || phrases.is(at, PhraseType.DATE)) {
            at--;
        }
        return phrases.is(at, PhraseType.NOUN)
                        && phrases.is(at - 1, PhraseType.PART)
                        && phrases.get(at - 1).head.term().startsWith("of w")
                        && phrases.is(at - 2, PhraseType.NOUN)
                        && phrases.get(at - 2).isBareCount()
                ? at - 2
                : NONE;
    }

    private static boolean isVictimLike(Phrase phrase) {
        return phrase.count.present() && !phrase.measurement
                || phrase.isPeople() && !phrase.pronoun
                || phrase.head.is(WordClass.MUNITION | WordClass.STRUCTURE);
    }

    /** The first phrase of "the diplomat's house": the possessor of the noun at {@code index}, or the noun itself. */
    private int possessor(int index) {
        int at = isQuotedName(index) ? index - 1 : index;
        while (phrases.is(at - 1, PhraseType.POSSESSIVE) && phrases.is(at - 2, PhraseType.NOUN)) {
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

    /** "the agents who guarded the house were ...": the noun is the object of a relative clause, not the subject. */
    private boolean isObjectInRelativeClause(int noun) {
        int at = noun - 1;
        if (!phrases.is(at, PhraseType.VERB) && !phrases.is(at, PhraseType.TRIGGER)
                || phrases.get(at).head.is(WordClass.REPORT)) {
            return false;
        }
        at--;
        while (phrases.is(at, PhraseType.BE)
                || phrases.is(at, PhraseType.HAVE)
                || phrases.is(at, PhraseType.NEGATION)) {
            at--;
        }
        return phrases.is(at, PhraseType.RELATIVE)
                || phrases.is(at, PhraseType.NOUN) && phrases.get(noun - 1).head.is(WordClass.ING);
    }

    /** Whether the verb belongs to the subject or the verb group: "members deployed near the port were", "was found dead". */
    private boolean isInsideSubject(int verb, int predicate) {
        if (verb == predicate - 1 || phrases.is(verb - 1, PhraseType.BE) && verb == predicate - 1) {
            return phrases.is(verb, PhraseType.VERB);
        }
        int before = verb - 1;
        while (phrases.is(before, PhraseType.BE)
                || phrases.is(before, PhraseType.HAVE)
                || phrases.is(before, PhraseType.NEGATION)) {
            before--;
        }
        if (phrases.is(before, PhraseType.RELATIVE)) {
            return true;
        }
        Phrase phrase = phrases.get(verb);
        if (phrase.head.is(WordClass.ADJECTIVE) && phrases.is(verb - 1, PhraseType.VERB)) {
            // "two climbers reported missing were found dead"
            return true;
        }
        return phrases.is(verb - 1, PhraseType.NOUN)
                && phrase.head.is(WordClass.PARTICIPLE | WordClass.ING)
                && (phrases.is(verb + 1, PhraseType.PREPOSITION)
                        || phrases.is(verb + 1, PhraseType.BE)
                        || phrase.head.is(WordClass.ING));
    }

    /** From the bracket or dash that closes a parenthesis: the phrase before the opening one; else the mark itself. */
    private int beforeBrackets(int close) {
        for (int i = close - 1; i > 0 && close - i < 14; i--) {
            if (phrases.is(i, PhraseType.BREAK)) {
                return i - 1;
            }
        }
        return close;
    }

    /** "three people in the car": the head noun before the prepositions. */
    private int throughPrepositions(int noun) {
        int at = noun;
        while (phrases.is(at - 1, PhraseType.PREPOSITION) && phrases.is(at - 2, PhraseType.NOUN)) {
            if (phrases.get(at).count.present() && !phrases.get(at - 2).count.present()) {
                return at;
            }
            at -= 2;
        }
        return at;
    }

    /** "Maria Fuentes, 67, who ...": whose age it is; the head noun where no age stands. */
    private int behindAge(int noun) {
        int at = noun;
        while (phrases.get(at).measurement
                && phrases.is(at - 1, PhraseType.COMMA)
                && phrases.is(at - 2, PhraseType.NOUN)) {
            at -= 2;
        }
        return throughPrepositions(at);
    }

    private int beforeAttributes(int close) {
        int head = beforeAppositions(close);
        return head == NONE ? beforeRelativeClause(close) : head;
    }

    /** From the comma before the predicate: whom ", who wrote about smuggling," tells of; or {@link #NONE}. */
    private int beforeRelativeClause(int close) {
        for (int i = close - 1; i > 1 && close - i < LONGEST_APPOSITION && !phrases.is(i, PhraseType.BREAK); i--) {
            if (phrases.is(i, PhraseType.RELATIVE)) {
                boolean told = phrases.is(i - 1, PhraseType.COMMA) && phrases.is(i - 2, PhraseType.NOUN);
                return told ? behindAge(i - 2) : NONE;
            }
        }
        return NONE;
    }

    /**
     * From the comma before the predicate: the noun phrase that the appositions before it belong to, as in "eleven people,
     * most of them women, were killed" and "Maria Fuentes, 67, a nurse at the clinic, was killed"; or {@link #NONE}.
     */
    private int beforeAppositions(int close) {
        for (int i = close - 1; i > 0 && close - i < LONGEST_APPOSITION; i--) {
            Phrase phrase = phrases.get(i);
            switch (phrase.type) {
                case VERB -> {
                    if (!isParticipleOnly(i) || !phrases.is(i - 1, PhraseType.COMMA)) {
                        return NONE;
                    }
                }
                case TRIGGER, BE, HAVE, MODAL, BREAK, SUBORDINATOR -> {
                    return NONE;
                }
                case CONJUNCTION -> {
                    if (!phrases.is(i + 1, PhraseType.NOUN) || !phrases.get(i + 1).measurement) {
                        return NONE;
                    }
                }
                case COMMA -> {
                    int noun = phrases.is(i - 1, PhraseType.NOUN) ? throughPrepositions(i - 1) : NONE;
                    if (noun != NONE && isCountable(phrases.get(noun))) {
                        while (phrases.is(noun - 1, PhraseType.COMMA) && isApposition(noun)) {
                            noun = throughPrepositions(noun - 2);
                        }
                        return noun;
                    }
                }
                default -> {
                    // part of an apposition
                }
            }
        }
        return NONE;
    }

    private static boolean isCountable(Phrase phrase) {
        return !phrase.measurement && (phrase.count.present() || phrase.isPeople() || phrase.name);
    }

    private boolean onlyAuxiliariesBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            PhraseType type = phrases.get(i).type;
            if (type != PhraseType.BE
                    && type != PhraseType.HAVE
                    && type != PhraseType.NEGATION
                    && type != PhraseType.MODAL) {
                return false;
            }
        }
        return true;
    }

    /** Whether a conjunction joins the verbs at {@code first} and {@code second}: "shot and killed". */
    private boolean isJoinedTo(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (phrases.is(i, PhraseType.CONJUNCTION)) {
                return onlyAuxiliariesBetween(i, second);
            }
            if (phrases.is(i, PhraseType.COMMA)) {
                continue;
            }
            if (!phrases.is(i, PhraseType.PREPOSITION)
                    && !phrases.is(i, PhraseType.NOUN)
                    && !phrases.is(i, PhraseType.DATE)) {
                return false;
            }
        }
        return false;
    }

    /** The first noun phrase of the clause that goes on at {@code index}, if it opens its predicate. */
    private int clauseSubject(int index) {
        int start = index;
        while (start > 0
                && !phrases.is(start - 1, PhraseType.SUBORDINATOR)
                && !phrases.is(start - 1, PhraseType.BREAK)) {
            if (phrases.is(start - 1, PhraseType.RELATIVE)) {
                return phrases.is(start - 2, PhraseType.NOUN) ? throughPrepositions(start - 2) : NONE;
            }
            start--;
        }
        for (int i = start; i < index; i++) {
            if (phrases.is(i, PhraseType.NOUN) && !phrases.is(i - 1, PhraseType.PREPOSITION)) {
                return i;
            }
            if (phrases.is(i, PhraseType.VERB) || phrases.is(i, PhraseType.TRIGGER)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "A soldier, Juan Lopez,": the phrase behind the comma names the one before it. */
    private boolean isApposition(int noun) {
        int before = noun - 2;
        if (!phrases.is(before, PhraseType.NOUN)) {
            return false;
        }
        Phrase first = phrases.get(before);
        Phrase second = phrases.get(noun);
        if (second.count.present()) {
            return false;
        }
        boolean firstCounts = first.count.present() || first.isPeople();
        return firstCounts && (second.name != first.name || second.indefinite || second.age) && !first.isPlural();
    }

    /** From a comma that closes ", including two children,": the phrase before the opening comma; else the comma itself. */
    private int beforeParenthesis(int at) {
        for (int i = at - 1; i > 0 && at - i < 9; i--) {
            if (phrases.is(i, PhraseType.PART)
                    && phrases.is(i - 1, PhraseType.NOUN)
                    && phrases.is(i - 2, PhraseType.COMMA)) {
                // ", the youngest of whom was nine,"
                return i - 3;
            }
            if (phrases.is(i, PhraseType.PART)
                    || phrases.is(i, PhraseType.RELATIVE) && phrases.is(i - 1, PhraseType.COMMA)) {
                return phrases.is(i - 1, PhraseType.COMMA) || phrases.is(i - 1, PhraseType.BREAK) ? i - 2 : i - 1;
            }
            if (phrases.is(i, PhraseType.TRIGGER)
                    || phrases.is(i, PhraseType.VERB)
                    || phrases.is(i, PhraseType.BREAK)) {
                return at;
            }
        }
        return at;
    }
}

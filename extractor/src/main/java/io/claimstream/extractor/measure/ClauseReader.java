package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.util.Map;

/**
 * Reads the clauses of one sentence: for every verb, adjective or noun that a measure hangs on, who or what it counts.
 * Voice decides where to look: the object of an active verb ("killed four"), the subject of a passive, intransitive or
 * predicative one ("four were killed", "four died", "four dead").
 */
public final class ClauseReader {

    /** The classes of the words that a measure can hang on. */
    private static final long MEASURING =
            WordClass.TRIGGER | WordClass.TOLL | WordClass.HARM | WordClass.MUNITION | WordClass.PART_OPENER;

    private static final int NEXT_DEED_WINDOW = 12;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Reality reality;
    private final NounReader nouns;
    private final TollReader tolls;
    private final PartReader parts;
    private final MunitionReader munitions;

    public ClauseReader(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        arguments = new Arguments(phrases);
        coordination = new Coordination(words, phrases, arguments);
        munitions = new MunitionReader(phrases, findings, coordination);
        reality = new Reality(words, phrases);
        tolls = new TollReader(words, phrases, findings);
        parts = new PartReader(words, phrases, findings, coordination);
        nouns = new NounReader(words, phrases, findings, arguments, coordination, reality);
    }

    /** Whether any word of the sentence can count something; a sentence without one need not be read. */
    public boolean hasMeasure() {
        for (int word = 0; word < words.count(); word++) {
            Entry entry = words.entry(word);
            if (entry.is(MEASURING) || entry.measure() != null || PartReader.areVictims(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Adds what the sentence counts to the findings. */
    public void read(TextField field, int sentence) {
        findings.startSentence(field, sentence);
        for (int i = 0; i < phrases.count(); i++) {
            Phrase phrase = phrases.get(i);
            switch (phrase.type) {
                case TRIGGER -> trigger(i);
                case NOUN -> {
                    findings.rememberMunition(phrase);
                    if (phrase.head.is(WordClass.TOLL)) {
                        tolls.read(i);
                    } else if (!munitions.noun(i)) {
                        nouns.read(i);
                    }
                }
                case PREPOSITION -> munitions.attackedWith(i);
                case PART -> munitions.attackIncluding(i);
                case VERB -> {
                    if (phrase.head.is(WordClass.SUFFER)) {
                        nouns.suffer(i);
                    } else if (isNaming(phrase.head)) {
                        nouns.identified(i);
                    }
                }
                default -> {
                    // nothing hangs on it
                }
            }
        }
        parts.read();
    }

    private static boolean isNaming(Entry verb) {
        return verb.term().startsWith("identif") || verb.term().startsWith("name");
    }

    private void trigger(int index) {
        Entry verb = phrases.get(index).head;
        if (reality.isDenied(index)) {
            return;
        }
        if (isInverted(index)) {
            coordination.right(index + 2);
            count(index + 2, index, verb.objectMeasures().isEmpty() ? verb.subjectMeasures() : verb.objectMeasures());
            return;
        }
        int before = findings.all().size();
        clause(index, verb);
        if (!findings.hasMunitionSince(before)) {
            munitions.list(index, verb.objectMeasures());
        } else {
            munitions.elsewhere(index);
        }
    }

    private void clause(int index, Entry verb) {
        if (!verb.subjectMeasures().isEmpty()) {
            int before = findings.all().size();
            countSubject(index, verb.subjectMeasures());
            boolean counted = findings.all().size() > before;
            if (verb.objectMeasures().isEmpty() || counted && isPassive(index)) {
                return;
            }
        }
        if (!verb.objectMeasures().isEmpty()) {
            if (isPassive(index)) {
                countSubject(index, verb.objectMeasures());
            } else {
                countObject(index, verb.objectMeasures());
            }
        }
    }

    /** "Killed were Ann Lee, 29, and a guard": the subject stands behind. */
    private boolean isInverted(int index) {
        return (index == 0 || phrases.is(index - 1, PhraseType.BREAK))
                && phrases.get(index).head.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE)
                && phrases.is(index + 1, PhraseType.BE)
                && phrases.is(index + 2, PhraseType.NOUN);
    }

    /** Whether the verb speaks of what stands before it. */
    private boolean isPassive(int index) {
        Entry verb = phrases.get(index).head;
        if (!verb.is(WordClass.PARTICIPLE | WordClass.PAST)) {
            return false;
        }
        int before = index - 1;
        while (phrases.is(before, PhraseType.NEGATION) || phrases.is(before, PhraseType.DATE)) {
            before--;
        }
        if (phrases.is(before, PhraseType.BE)) {
            return true;
        }
        if (isJoinedToPassive(index)) {
            return true;
        }
        if (phrases.is(before, PhraseType.HAVE)) {
            return false;
        }
        if (!verb.is(WordClass.PAST)) {
            return true;
        }
        int object = arguments.object(index);
        boolean hasObject = object != Arguments.NONE
                && (Victims.countedClass(phrases.get(object), verb.objectMeasures()) != null
                        || isMoreOfTheSame(phrases.get(object), verb.objectMeasures()));
        if (!hasObject) {
            return true;
        }
        // "10 killed, 40 injured" without a comma: the second number has its own verb
        boolean objectIsTaken = phrases.is(object + 1, PhraseType.TRIGGER)
                && phrases.get(object).isBareCount()
                && phrases.is(before, PhraseType.NOUN)
                && phrases.get(before).isBareCount();
        return objectIsTaken;
    }

    /** "were killed and wounded", "was shot, stabbed and killed": the auxiliary stands before the first verb. */
    private boolean isJoinedToPassive(int index) {
        int at = index - 1;
        if (!phrases.is(at, PhraseType.CONJUNCTION)) {
            return false;
        }
        at--;
        while (phrases.is(at, PhraseType.PREPOSITION)
                || phrases.is(at, PhraseType.NOUN) && phrases.is(at - 1, PhraseType.PREPOSITION)) {
            at--;
        }
        return (phrases.is(at, PhraseType.TRIGGER) || phrases.is(at, PhraseType.VERB))
                && phrases.is(at - 1, PhraseType.BE);
    }

    private void countObject(int index, Map<CountedClass, Measure> measures) {
        int object = arguments.object(index);
        if (object == Arguments.NONE) {
            countAntecedent(index, measures);
            return;
        }
        coordination.right(object);
        if (measures.containsKey(CountedClass.PERSON)) {
            coordination.company(coordination.get(coordination.count() - 1) + 1);
        }
        int before = findings.all().size();
        count(object, index, measures);
        if (isNextDeed(index)) {
            findings.addToEarlier(before);
        }
    }

    /**
     * "He then drove to a shop and killed two more people", "and then went to a school, where he shot four": the same hand
     * went on.
     */
    private boolean isNextDeed(int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < NEXT_DEED_WINDOW; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.is(PhraseType.NOUN) && (phrase.pronoun || Victims.isAttacker(phrase))) {
                boolean elsewhere = phrases.is(i - 1, PhraseType.SUBORDINATOR)
                        && phrases.get(i - 1).head.term().equals("where");
                int from = elsewhere ? wordBehindTriggerBefore(i) : phrase.to + 1;
                return hasSequel(from, phrases.get(verb).headWord);
            }
        }
        return false;
    }

    private int wordBehindTriggerBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (phrases.is(i, PhraseType.TRIGGER)) {
                return phrases.get(i).to + 1;
            }
        }
        return 0;
    }

    private boolean hasSequel(int from, int to) {
        for (int word = from; word < to; word++) {
            if (words.is(word, WordClass.SEQUEL)) {
                return true;
            }
        }
        return false;
    }

    /** "released 21 of the 34 people they had taken hostage": 34 were captured. */
    private void countAntecedent(int index, Map<CountedClass, Measure> measures) {
        int part = arguments.partBeforeClause(index);
        if (part != Arguments.NONE) {
            coordination.left(part);
            count(part, index, measures);
            return;
        }
        int noun = arguments.antecedent(index);
        if (noun == Arguments.NONE) {
            return;
        }
        Phrase phrase = phrases.get(noun);
        CountedClass counted = Victims.countedClass(phrase, measures);
        if (counted == CountedClass.PERSON && phrase.whole.present()) {
            findings.add(measures.get(counted), phrase.whole, phrases.get(index).headWord);
        }
    }

    private void countSubject(int index, Map<CountedClass, Measure> measures) {
        int subject = arguments.subject(index);
        if (subject == Arguments.NONE || isRestrictive(subject, index, measures)) {
            return;
        }
        Entry trigger = phrases.get(index).head;
        boolean counted =
                trigger.is(WordClass.OPEN_OUTCOME) || phrases.get(subject).count.present();
        if (isComplement(trigger) && (subject != index - 1 || !counted)) {
            return;
        }
        Phrase phrase = phrases.get(subject);
        if (isAll(phrase) && measures.containsKey(CountedClass.MUNITION)) {
            findings.addAllLaunched(measures.get(CountedClass.MUNITION), phrase, phrases.get(index).headWord);
            return;
        }
        coordination.left(subject);
        if (measures.containsKey(CountedClass.PERSON)) {
            coordination.company(index + 1);
        }
        count(coordination.count() == 1 ? coordination.get(0) : subject, index, measures);
    }

    /** "forced 400 people from their homes": told of the people directly before it. */
    private static boolean isComplement(Entry trigger) {
        String term = trigger.term();
        return term.startsWith("to ") && !term.equals("to death")
                || term.startsWith("from ")
                || term.startsWith("out of ")
                || term.startsWith("into ")
                || term.startsWith("with ");
    }

    /** "All were shot down", "all of them", "all the drones". */
    private boolean isAll(Phrase phrase) {
        if (phrase.count.present()) {
            return false;
        }
        if (phrase.every && phrase.head.is(WordClass.MUNITION)) {
            return true;
        }
        if (phrase.pronoun) {
            return isWord(phrase.from - 1, "all of") || isWord(phrase.from - 1, "of") && isWord(phrase.from - 2, "all");
        }
        return phrase.from == phrase.to && isWord(phrase.from, "all");
    }

    private boolean isWord(int word, String term) {
        return words.entry(word).term().equals(term);
    }

    /** "shot down 11 drones launched by ...": tells which drones, not how many were launched. */
    private boolean isRestrictive(int noun, int index, Map<CountedClass, Measure> measures) {
        return noun == index - 1
                && measures.get(CountedClass.MUNITION) == Measure.LAUNCHED
                && (phrases.is(noun - 1, PhraseType.TRIGGER)
                        || phrases.is(noun - 1, PhraseType.CONJUNCTION)
                        || phrases.is(noun - 1, PhraseType.COMMA));
    }

    private void count(int noun, int trigger, Map<CountedClass, Measure> measures) {
        Phrase phrase = phrases.get(noun);
        CountedClass counted = Victims.countedClass(phrase, measures);
        if (counted == null || isFraction(noun)) {
            if (isMoreOfTheSame(phrase, measures)) {
                countMoreOfTheSame(phrase, trigger, measures.get(CountedClass.STRUCTURE));
            }
            return;
        }
        if (Victims.isAnaphoricCount(phrase) && measures.containsKey(CountedClass.MUNITION)) {
            // "launched 31 drones and shot down 28 of them": what was counted last, not people
            if (isQuotedNounAhead(phrase)) {
                return;
            }
            counted = findings.hasMunition() ? CountedClass.MUNITION : counted;
        }
        Measure measure = measures.get(counted);
        int triggerWord = phrases.get(trigger).headWord;
        if (measure == Measure.RESCUED && !isAlive(phrase, phrases.get(trigger))) {
            return;
        }
        boolean open = phrases.get(trigger).head.is(WordClass.OPEN_OUTCOME);
        if (phrase.pronoun && !phrase.count.present()) {
            if (noun > trigger && !open) {
                findings.addPronoun(measure, phrase, triggerWord);
            }
            return;
        }
        if (counted == CountedClass.PERSON && coordination.count() > 1) {
            if (isBesideBuildings()) {
                return;
            }
            countPeople(measure, trigger, open);
            return;
        }
        if (counted != CountedClass.PERSON) {
            int before = findings.all().size();
            for (int i = 0; i < coordination.count(); i++) {
                Phrase member = phrases.get(coordination.get(i));
                CountedClass memberClass = member == phrase ? counted : Victims.countedClass(member, measures);
                if (memberClass == CountedClass.MUNITION) {
                    munitions.countOne(measures.get(memberClass), member, coordination.get(i), triggerWord);
                } else if (memberClass != null) {
                    findings.add(measures.get(memberClass), member, triggerWord);
                }
            }
            findings.sumSameSeries(before);
            return;
        }
        countOne(measure, phrase, trigger, open);
    }

    /** "destroyed 80 houses and damaged another 1,200": houses, too. */
    private boolean isMoreOfTheSame(Phrase phrase, Map<CountedClass, Measure> measures) {
        Finding before = findings.latest();
        return measures.containsKey(CountedClass.STRUCTURE)
                && phrase.isBareCount()
                && before != null
                && before.measure.family() == Family.DAMAGE
                && before.measure != measures.get(CountedClass.STRUCTURE);
    }

    private void countMoreOfTheSame(Phrase phrase, int trigger, Measure measure) {
        String category = findings.latest().category;
        findings.add(measure, phrase, phrases.get(trigger).headWord).category = category;
    }

    /** "a third of the herd". */
    private boolean isFraction(int noun) {
        return phrases.get(noun).head.is(WordClass.ORDINAL)
                && phrases.is(noun + 1, PhraseType.PREPOSITION)
                && phrases.get(noun + 1).head.term().equals("of");
    }

    /** "destroyed 67 'aerial targets'": the quotation mark hides what is counted. */
    private boolean isQuotedNounAhead(Phrase phrase) {
        int next = phrase.to + 1;
        return words.isMark(next, '"') || words.isMark(next, '\u201C') || words.isMark(next, '\u2018');
    }

    /** "pulled from the rubble" is rescued only of survivors or of those found alive. */
    private boolean isAlive(Phrase people, Phrase verb) {
        String term = verb.head.term();
        if (!term.startsWith("pull") && !term.startsWith("d")) {
            return true;
        }
        if (people.head.term().startsWith("survivor") || term.contains("alive")) {
            return true;
        }
        for (int word = verb.to + 1; word < words.count(); word++) {
            if (words.entry(word).term().equals("alive")) {
                return true;
            }
        }
        return false;
    }

    /** "shot another", "killed one and sent 30 to hospital", "taken to hospital with burns": not among those who were killed. */
    private boolean isApartFromTheKilled(Phrase people, int trigger) {
        if (people.increment || people.head.is(WordClass.INCREMENT) || isWithHarm(trigger)) {
            return true;
        }
        Finding killed = findings.latest(Measure.KILLED);
        if (killed == null || killed.begin >= words.begin(people.from)) {
            return false;
        }
        for (int i = trigger - 1; i >= 0 && words.begin(phrases.get(i).from) > killed.begin; i--) {
            Phrase between = phrases.get(i);
            if (between.is(PhraseType.SUBORDINATOR)
                    || between.is(PhraseType.RELATIVE)
                    || between.is(PhraseType.BREAK)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithHarm(int trigger) {
        return phrases.is(trigger + 1, PhraseType.TRIGGER)
                        && phrases.get(trigger + 1).head.term().startsWith("with ")
                || phrases.is(trigger + 1, PhraseType.PREPOSITION)
                        && phrases.get(trigger + 1).head.term().equals("with")
                        && phrases.is(trigger + 2, PhraseType.NOUN)
                        && phrases.get(trigger + 2).head.is(WordClass.HARM);
    }

    private void countOne(Measure measure, Phrase phrase, int trigger, boolean open) {
        int triggerWord = phrases.get(trigger).headWord;
        if (isOfThose(phrase)) {
            // what follows tells which part: "eight of those freed were children"
            return;
        }
        boolean attacker = Victims.isAttacker(phrase) && (!phrase.count.present() || phrase.count.value <= 1);
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding == null) {
            return;
        }
        finding.openOutcome = open && !isApartFromTheKilled(phrase, trigger);
        if (isOfWhom(phrase)) {
            finding.scope = Scope.PART;
        }
        if (attacker) {
            finding.category = "attacker";
            finding.scope = Scope.PART;
            return;
        }
        if (phrase.increment && !phrase.definite) {
            markIncrement(finding, phrase);
        } else if (isSecondSingle(finding, phrase) || isNextInOrder(finding, phrase)) {
            finding.scope = Scope.INCREMENT;
        }
        if (phrase.count.present() && !finding.count.isZero()) {
            findings.addCategory(finding, phrase);
        }
    }

    /** "eight of those freed": a part of the freed. */
    private boolean isOfThose(Phrase phrase) {
        return phrase.count.present()
                && phrase.to > phrase.count.lastWord
                && words.entry(phrase.to).term().equals("those");
    }

    /** "143 were injured, of whom 31 were ...". */
    private boolean isOfWhom(Phrase phrase) {
        for (int i = 1; i < phrases.count(); i++) {
            if (phrases.get(i) == phrase) {
                return phrases.is(i - 1, PhraseType.PART);
            }
        }
        return false;
    }

    /** "A man was killed. The second victim died in hospital": one more than the number so far. */
    private boolean isNextInOrder(Finding finding, Phrase phrase) {
        if (finding.measure != Measure.KILLED || !finding.implied) {
            return false;
        }
        long order = 0;
        for (int word = phrase.from; word <= phrase.headWord; word++) {
            order = words.is(word, WordClass.ORDINAL) ? words.entry(word).number() : order;
        }
        for (Finding other : findings.all()) {
            boolean before = other != finding
                    && other.field == finding.field
                    && other.measure == Measure.KILLED
                    && other.scope == Scope.TOTAL
                    && other.category == null;
            if (before) {
                return other.count.value == order - 1;
            }
        }
        return false;
    }

    /** "A clerk died there and a guard died later": two people. */
    private boolean isSecondSingle(Finding finding, Phrase phrase) {
        if (!finding.implied || !phrase.indefinite || !isJoinedClause(phrase)) {
            return false;
        }
        for (int i = findings.sentenceFirst(); i < findings.all().size() - 1; i++) {
            Finding other = findings.all().get(i);
            if (other.measure == finding.measure
                    && other.scope == Scope.TOTAL
                    && other.category == null
                    && other.count.value == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoinedClause(Phrase subject) {
        for (int i = 1; i < phrases.count(); i++) {
            if (phrases.get(i) == subject) {
                return phrases.is(i - 1, PhraseType.CONJUNCTION)
                        && phrases.get(i - 1).head.term().equals("and");
            }
        }
        return false;
    }

    /** "three more died" adds; "wounding another three" only contrasts with another measure in the sentence. */
    private void markIncrement(Finding finding, Phrase phrase) {
        boolean sameMeasureBefore = false;
        boolean otherMeasureBefore = false;
        for (int i = findings.sentenceFirst(); i < findings.all().size() - 1; i++) {
            Finding other = findings.all().get(i);
            sameMeasureBefore |= other.measure == finding.measure;
            otherMeasureBefore |= other.measure != finding.measure;
        }
        if (sameMeasureBefore || !otherMeasureBefore) {
            finding.scope = Scope.INCREMENT;
        }
    }

    /** "over 500 homes and 20 sawmills burned": an unknown noun beside buildings names no people. */
    private boolean isBesideBuildings() {
        for (int i = 0; i < coordination.count(); i++) {
            if (phrases.get(coordination.get(i)).head.is(WordClass.STRUCTURE)) {
                return true;
            }
        }
        return false;
    }

    private void countPeople(Measure measure, int trigger, boolean open) {
        int triggerWord = phrases.get(trigger).headWord;
        boolean attackers = coordination.separateAttackers();
        if (coordination.count() == 1) {
            countOne(measure, phrases.get(coordination.get(0)), trigger, open);
        } else {
            countSum(measure, triggerWord, open);
        }
        if (attackers) {
            for (int i = 0; i < coordination.attackers(); i++) {
                Finding finding = findings.add(measure, phrases.get(coordination.attacker(i)), triggerWord);
                if (finding != null) {
                    finding.category = "attacker";
                    finding.scope = Scope.PART;
                }
            }
        }
    }

    private void countSum(Measure measure, int triggerWord, boolean open) {
        Finding sum = findings.addSum(measure, coordination, triggerWord);
        if (sum == null) {
            return;
        }
        sum.openOutcome = open;
        for (int i = 0; i < coordination.count(); i++) {
            findings.addCategory(sum, phrases.get(coordination.get(i)));
        }
    }
}

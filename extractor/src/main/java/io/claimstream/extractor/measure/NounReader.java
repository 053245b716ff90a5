package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/**
 * Reads measures that hang on nouns: "24 deaths", "the death of a soldier", "the bishop's murder", "claimed eight lives",
 * "300 injuries", "no casualties", "four wounded soldiers".
 */
final class NounReader {

    private static final List<String> FOUND = List.of(
            "found",
            "find",
            "recover",
            "discover",
            "pull",
            "remov",
            "brought",
            "receiv",
            "taken",
            "retriev",
            "dug",
            "saw",
            "see",
            "arriv",
            "locat",
            "unearth",
            "left",
            "exhum");

    private static final int FARTHEST_PASSIVE = 5;
    /** How the verbs begin that bring people to a hospital. */
    private static final List<String> BROUGHT = List.of(
            "taken", "rush", "airlift", "transport", "flown", "transfer", "shift", "admit", "convey", "brought");
    /** How the verbs begin that put people into hospital. */
    private static final List<String> PUT = List.of("left", "leav", "put", "land");

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Reality reality;
    private final Households households;

    NounReader(
            Words words,
            Phrases phrases,
            Findings findings,
            Sums sums,
            Arguments arguments,
            Coordination coordination,
            Reality reality) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.arguments = arguments;
        this.coordination = coordination;
        this.reality = reality;
        households = new Households(phrases);
    }

    /** Reads the noun phrase at {@code index}. */
    void read(int index) {
        Phrase phrase = phrases.get(index);
        if (phrase.innerTrigger != Entry.UNKNOWN) {
            innerTrigger(index);
        }
        Measure measure = phrase.head.measure();
        if (measure == null || phrase.measurement || !phrase.head.is(WordClass.TRIGGER | WordClass.HARM)) {
            return;
        }
        if (reality.isUnreal(index)) {
            return;
        }
        String term = phrase.head.term();
        if (term.equals("lives") || term.equals("life")) {
            lives(index);
        } else if (term.startsWith("casualt")) {
            casualties(index);
        } else if (phrase.count.present()) {
            counted(index, measure);
        } else if (isOneDeath(index)) {
            Finding finding = findings.addOne(measure, phrase);
            if (phrase.increment) {
                finding.scope = Scope.INCREMENT;
            }
        } else {
            ofWhom(index, measure);
        }
    }

    /** "there was a further death", "an indirect death occurred": a death that is told to have happened, to nobody named. */
    private boolean isOneDeath(int index) {
        Phrase phrase = phrases.get(index);
        String term = phrase.head.term();
        return phrase.indefinite
                && (term.equals("death") || term.equals("fatality"))
                && (phrases.is(index - 1, PhraseType.BE)
                        || phrases.is(index + 1, PhraseType.BE)
                        || phrases.is(index + 1, PhraseType.VERB));
    }

    /** "24 deaths"; "no deaths or injuries" speaks of both. */
    private void counted(int index, Measure measure) {
        Phrase phrase = phrases.get(index);
        if (phrase.count.isZero() && isUnknownYet(index)) {
            return;
        }
        if (phrase.head.is(WordClass.HARM)
                && !phrase.count.isZero()
                && phrases.is(index - 1, PhraseType.VERB)
                && phrases.get(index - 1).head.is(WordClass.SUFFER)) {
            return;
        }
        if (phrase.head.is(WordClass.HARM) && !phrase.head.is(WordClass.TRIGGER) && !phrase.count.isZero()) {
            return;
        }
        if (measure == Measure.KILLED && isBody(phrase) && !isFound(index)) {
            return;
        }
        if (isCharge(phrase)) {
            return;
        }
        Finding finding = findings.add(measure, phrase.count, phrase.headWord);
        if (phrase.definite
                && (phrase.head.term().equals("dead") || phrase.head.term().equals("deceased"))) {
            finding.scope = Scope.PART;
        }
        if (phrase.count.isZero()) {
            zeroJoined(index, measure);
        }
    }

    /** "section five wounding": an offence and its number. */
    private static boolean isCharge(Phrase phrase) {
        return phrase.head.measure() == Measure.INJURED && phrase.head.term().endsWith("ing") && !phrase.count.isZero();
    }

    private static boolean isBody(Phrase phrase) {
        String term = phrase.head.term();
        return term.startsWith("bod") || term.startsWith("corpse");
    }

    /** Bodies count where they are recovered, not where they are counted, identified or buried. */
    private boolean isFound(int index) {
        for (int i = Math.max(0, index - 2); i <= index + 3 && i < phrases.count(); i++) {
            boolean verb = phrases.is(i, PhraseType.VERB) || phrases.is(i, PhraseType.TRIGGER);
            if (verb && phrases.get(i).head.startsWithAny(FOUND)) {
                return true;
            }
        }
        return false;
    }

    private void zeroJoined(int index, Measure first) {
        int other = index + 2;
        if (phrases.is(index + 1, PhraseType.CONJUNCTION) && phrases.is(other, PhraseType.NOUN)) {
            Measure second = phrases.get(other).head.measure();
            if (second != null && second != first && !phrases.get(other).count.present()) {
                findings.add(second, phrases.get(index).count, phrases.get(other).headWord);
            }
        }
    }

    /** "No casualties" is killed 0 and injured 0; a number of casualties is neither. */
    private void casualties(int index) {
        Phrase phrase = phrases.get(index);
        if (phrase.count.isZero() && !isUnknownYet(index)) {
            findings.add(Measure.KILLED, phrase.count, phrase.headWord);
            findings.add(Measure.INJURED, phrase.count, phrase.headWord);
        }
    }

    /** "no immediate word of casualties" is no claim. */
    private boolean isUnknownYet(int index) {
        Phrase phrase = phrases.get(index);
        for (int word = phrase.from; word <= phrase.to; word++) {
            String term = words.entry(word).term();
            if (term.equals("immediate")
                    || term.equals("official")
                    || term.equals("further")
                    || term.equals("other")
                    || term.equals("known")
                    || term.equals("additional")
                    || term.equals("more")) {
                return true;
            }
        }
        return false;
    }

    /** "claimed eight lives", "cost 64 people their lives". */
    private void lives(int index) {
        Phrase phrase = phrases.get(index);
        boolean taken = phrases.is(index - 1, PhraseType.VERB)
                || phrases.is(index + 1, PhraseType.VERB)
                || phrases.is(index + 1, PhraseType.BE) && phrases.is(index + 2, PhraseType.VERB);
        if (phrase.count.present() && taken) {
            findings.add(Measure.KILLED, phrase.count, phrase.headWord);
        } else if (phrases.is(index - 1, PhraseType.NOUN)
                && phrases.is(index - 2, PhraseType.VERB)
                && phrases.get(index - 1).count.present()) {
            findings.add(Measure.KILLED, phrases.get(index - 1).count, phrase.headWord);
        } else if (phrases.is(index + 1, PhraseType.PREPOSITION) && phrases.is(index - 1, PhraseType.VERB)) {
            ofWhom(index, Measure.KILLED);
        }
    }

    /** "the death of a soldier", "the bodies of four civilians", "the injury of six guests", "the bishop's murder". */
    private void ofWhom(int index, Measure measure) {
        Phrase phrase = phrases.get(index);
        if (phrase.head.is(WordClass.HARM) && !phrase.head.term().equals("injury")) {
            return;
        }
        int victim = Arguments.NONE;
        if (phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.term().equals("of")) {
            victim = index + 2;
            if (phrases.is(victim, PhraseType.NOUN)
                    && (isBody(phrase) && phrase.head.is(WordClass.PLURAL) || needsPredicate(index))) {
                coordination.rightWithinSubject(victim);
            } else if (phrases.is(victim, PhraseType.NOUN)) {
                coordination.right(victim);
            }
        } else if (phrases.is(index - 1, PhraseType.POSSESSIVE)) {
            victim = index - 2;
            if (phrases.is(victim, PhraseType.NOUN)) {
                coordination.left(victim);
            }
        }
        if (!phrases.is(victim, PhraseType.NOUN)) {
            return;
        }
        countVictims(victim, measure, phrase.headWord);
    }

    /** "The murder of Ana Paz and her son shocked the town": a noun that opens a sentence leaves the verb to no victim. */
    private boolean needsPredicate(int index) {
        return index == 0 && phrases.get(index).definite;
    }

    private void countVictims(int victim, Measure measure, int triggerWord) {
        int members = Households.areCounted(phrases.get(victim)) ? households.people(victim) : Arguments.NONE;
        Phrase people = phrases.get(members == Arguments.NONE ? victim : members);
        if (!people.isPeople() && !people.count.present() || Victims.isThing(people)) {
            return;
        }
        if (coordination.count() > 1) {
            Finding sum = sums.coordinated(measure, coordination, triggerWord);
            if (sum != null) {
                for (int i = 0; i < coordination.count(); i++) {
                    findings.addCategory(sum, phrases.get(coordination.get(i)));
                }
            }
            return;
        }
        if (people.measurement || Victims.isAttacker(people) && !people.count.present()) {
            return;
        }
        Finding finding = findings.add(measure, people, triggerWord);
        if (finding != null && people.count.present() && !finding.count.isZero()) {
            findings.addCategory(finding, people);
        }
    }

    /** "four wounded soldiers", "three dead bodies". */
    private void innerTrigger(int index) {
        Phrase phrase = phrases.get(index);
        Entry trigger = phrase.innerTrigger;
        boolean building = phrase.head.is(WordClass.STRUCTURE);
        CountedClass counted = building ? CountedClass.STRUCTURE : CountedClass.PERSON;
        Measure measure = trigger.subjectMeasures().get(counted);
        if (measure == null) {
            measure = trigger.objectMeasures().get(counted);
        }
        if (measure != null
                && (building || phrase.head.is(WordClass.PERSON))
                && phrase.count.present()
                && !reality.isUnreal(index)) {
            if (phrase.whole.present()) {
                // "ten of the 15 abducted passengers"
                findings.add(measure, phrase.whole, phrase.headWord);
                return;
            }
            Finding finding = findings.add(measure, phrase, phrase.headWord);
            if (finding != null) {
                if (words.entry(phrase.count.lastWord + 1).term().equals("of")) {
                    // "four of the abducted nurses"
                    finding.scope = Scope.PART;
                }
                findings.addCategory(finding, phrase);
            }
        }
    }

    /** "Four men suffered injuries": the subject of the verb at {@code index} is injured. */
    void suffer(int index) {
        boolean from = phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.term().equals("from");
        int harm = from ? index + 2 : index + 1;
        if (!phrases.is(harm, PhraseType.NOUN)
                || !phrases.get(harm).head.is(WordClass.HARM)
                || phrases.get(harm).count.isZero()
                || reality.isDenied(index)) {
            return;
        }
        int subject = sufferer(index);
        if (subject == Arguments.NONE) {
            return;
        }
        coordination.left(subject);
        Measure outcome = isFatal(phrases.get(harm)) ? Measure.KILLED : Measure.INJURED;
        int before = findings.all().size();
        countVictims(subject, outcome, phrases.get(index).headWord);
        boolean alone = coordination.count() == 1 && Victims.isSingle(phrases.get(subject));
        if (alone && findings.all().size() > before && phrases.get(subject).increment && followsOne(before, outcome)) {
            findings.all().get(before).scope = Scope.INCREMENT;
        }
        boolean told = findings.haveAny(Measure.KILLED);
        // "officers found four men suffering from gunshot wounds"
        boolean found = phrases.get(index).head.is(WordClass.ING);
        if (outcome == Measure.INJURED && isOfWeapon(phrases.get(harm)) && (found || alone && !told)) {
            for (int i = before; i < findings.all().size(); i++) {
                findings.all().get(i).openOutcome = true;
            }
        }
    }

    /** "One was taken to hospital. Another had minor injuries": whether the finding before {@code index} is of the same, just before. */
    private boolean followsOne(int index, Measure measure) {
        if (index == 0) {
            return false;
        }
        Finding last = findings.all().get(index - 1);
        Finding next = findings.all().get(index);
        return last.measure == measure && last.field == next.field && next.sentence - last.sentence <= 1;
    }

    /** Who suffers; "was taken to hospital suffering from burns" is told of whom the passive is told of. */
    private int sufferer(int index) {
        int subject = arguments.subject(index);
        if (subject != Arguments.NONE || !phrases.get(index).head.is(WordClass.ING)) {
            return subject;
        }
        for (int i = index - 1; i > 0 && index - i <= FARTHEST_PASSIVE && !phrases.is(i, PhraseType.BREAK); i--) {
            if (phrases.is(i, PhraseType.VERB) || phrases.is(i, PhraseType.TRIGGER)) {
                return phrases.is(i - 1, PhraseType.BE) ? arguments.subject(i) : Arguments.NONE;
            }
        }
        return Arguments.NONE;
    }

    /** "was flown to Altdorf Hospital": whether they lived is told elsewhere. */
    void brought(int index) {
        boolean hospital = phrases.is(index - 1, PhraseType.BE)
                && phrases.get(index).head.startsWithAny(BROUGHT)
                && phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.is(index + 2, PhraseType.NOUN)
                && isHospital(phrases.get(index + 2).head);
        if (!hospital || reality.isDenied(index)) {
            return;
        }
        int subject = arguments.subject(index);
        if (subject == Arguments.NONE || phrases.get(subject).pronoun) {
            return;
        }
        coordination.left(subject);
        int before = findings.all().size();
        countVictims(subject, Measure.INJURED, phrases.get(index).headWord);
        boolean hurt = isToldHowHurt(index + 3);
        for (int i = before; i < findings.all().size(); i++) {
            findings.all().get(i).openOutcome = !hurt;
        }
    }

    /** "with burns", "suffering from shock": told of the living. */
    private boolean isToldHowHurt(int index) {
        return phrases.is(index, PhraseType.VERB) && phrases.get(index).head.is(WordClass.SUFFER)
                || phrases.is(index, PhraseType.PREPOSITION)
                        && phrases.get(index).head.term().equals("with")
                        && phrases.is(index + 1, PhraseType.NOUN)
                        && phrases.get(index + 1).head.is(WordClass.HARM);
    }

    /** "suffered stab wounds" is as open as "was stabbed", where nobody's death was told before. */
    private boolean isOfWeapon(Phrase harm) {
        for (int word = harm.from; word <= harm.headWord; word++) {
            String term = words.entry(word).term();
            if (term.startsWith("stab") || term.startsWith("gunshot") || term.startsWith("bullet")) {
                return true;
            }
        }
        return false;
    }

    /** "left three others in hospital": the preposition at {@code index} says where the deed put them. */
    void inHospital(int index) {
        boolean hospital = phrases.get(index).head.term().equals("in")
                && phrases.is(index + 1, PhraseType.NOUN)
                && isHospital(phrases.get(index + 1).head)
                && !phrases.get(index + 1).name;
        int people = index - 1;
        if (!hospital || !phrases.is(people, PhraseType.NOUN) || phrases.get(people).pronoun) {
            return;
        }
        coordination.left(people);
        int first = coordination.get(coordination.count() - 1);
        if (!isPutSomewhere(first) || reality.isDenied(index)) {
            return;
        }
        countVictims(people, Measure.INJURED, phrases.get(index + 1).headWord);
    }

    /** Whether the word can tell by itself that people were hurt: "left two in hospital". */
    static boolean isHospital(Entry entry) {
        return entry.is(WordClass.STRUCTURE) && "hospital".equals(entry.category());
    }

    /** "left two men", "put a boy", "landed them", "left one dead and four": what was done to those at {@code people}. */
    private boolean isPutSomewhere(int people) {
        int verb = people - 1;
        while (phrases.is(verb, PhraseType.CONJUNCTION)
                || phrases.is(verb, PhraseType.COMMA)
                || phrases.is(verb, PhraseType.TRIGGER)
                || phrases.is(verb, PhraseType.NOUN) && phrases.is(verb + 1, PhraseType.TRIGGER)
                || phrases.is(verb, PhraseType.NOUN) && phrases.get(verb).head.measure() == Measure.KILLED) {
            verb--;
        }
        return phrases.is(verb, PhraseType.VERB) && phrases.get(verb).head.startsWithAny(PUT);
    }

    /** "left six with burns", "a man was flown out with head injuries": the preposition at {@code index} says what they had. */
    void withHarm(int index) {
        int harm = index + 1;
        boolean hasHarm = phrases.get(index).head.term().equals("with")
                && phrases.is(harm, PhraseType.NOUN)
                && phrases.get(harm).head.is(WordClass.HARM)
                && phrases.get(harm).head.measure() == Measure.INJURED
                && !phrases.get(harm).head.term().startsWith("casualt")
                && !phrases.get(harm).count.isZero();
        if (!hasHarm || reality.isDenied(index)) {
            return;
        }
        int people = Arguments.NONE;
        if (phrases.is(index - 1, PhraseType.NOUN)) {
            people = index - 1;
        } else if (phrases.is(index - 1, PhraseType.VERB) || phrases.is(index - 1, PhraseType.IRREALIS)) {
            people = arguments.subject(index - 1);
        }
        boolean left = people != Arguments.NONE
                && (phrases.get(people).count.present() || Victims.isSingle(phrases.get(people)))
                && (phrases.get(people).isPeople() || phrases.get(people).isBareCount());
        if (!left || phrases.get(people).pronoun) {
            return;
        }
        coordination.left(people);
        int before = findings.all().size();
        boolean open = findings.latest(Measure.KILLED) == null;
        countVictims(people, isFatal(phrases.get(harm)) ? Measure.KILLED : Measure.INJURED, phrases.get(harm).headWord);
        for (int i = before; i < findings.all().size(); i++) {
            findings.all().get(i).openOutcome = open && findings.all().get(i).measure == Measure.INJURED;
        }
    }

    /** "fatal injuries", "a mortal wound". */
    private boolean isFatal(Phrase harm) {
        for (int word = harm.from; word < harm.headWord; word++) {
            String term = words.entry(word).term();
            if (term.equals("fatal") || term.equals("mortal")) {
                return true;
            }
        }
        return false;
    }

    /** "The dead were a farmer and his wife", "those killed include Ann Lee": the verb at {@code index} opens the roll of the dead. */
    void roll(int index) {
        if (!isTheDead(index - 1) || !phrases.is(index + 1, PhraseType.NOUN)) {
            return;
        }
        Phrase first = phrases.get(index + 1);
        if (first.pronoun || first.measurement || first.head.measure() != null) {
            return;
        }
        coordination.right(index + 1);
        int before = findings.all().size();
        countVictims(index + 1, Measure.KILLED, phrases.get(index).headWord);
        boolean some = phrases.is(index, PhraseType.PART);
        for (int i = before; some && i < findings.all().size(); i++) {
            findings.all().get(i).scope = Scope.PART;
        }
    }

    /** "the dead", "the deceased", "those killed". */
    private boolean isTheDead(int index) {
        if (phrases.is(index, PhraseType.TRIGGER)) {
            return phrases.get(index).head.objectMeasures().get(CountedClass.PERSON) == Measure.KILLED
                    && phrases.get(index).head.is(WordClass.PARTICIPLE)
                    && phrases.is(index - 1, PhraseType.NOUN)
                    && words.entry(phrases.get(index - 1).to).term().equals("those");
        }
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase dead = phrases.get(index);
        return dead.definite
                && !dead.count.present()
                && (dead.head.term().equals("dead") || dead.head.term().equals("deceased"));
    }

    /** "lost her husband and two sons in the crash": the verb at {@code index} tells of some of the dead. */
    void bereaved(int index) {
        int lost = index + 1;
        if (!phrases.is(lost, PhraseType.NOUN)
                || !phrases.get(lost).possessed
                || !phrases.get(lost).head.is(WordClass.PERSON)) {
            return;
        }
        coordination.right(lost);
        int in = coordination.get(coordination.count() - 1) + 1;
        boolean happening = phrases.is(in, PhraseType.PREPOSITION)
                && phrases.get(in).head.term().equals("in")
                && phrases.is(in + 1, PhraseType.NOUN)
                && phrases.get(in + 1).head.is(WordClass.KIND);
        if (!happening || reality.isDenied(index)) {
            return;
        }
        int before = findings.all().size();
        countVictims(lost, Measure.KILLED, phrases.get(index).headWord);
        for (int i = before; i < findings.all().size(); i++) {
            findings.all().get(i).scope = Scope.PART;
        }
    }

    /** "The dead were identified as ...", "police named the dead as ...": the names count. */
    void identified(int verb) {
        int as = phrases.is(verb + 1, PhraseType.NOUN) ? verb + 2 : verb + 1;
        int dead = as == verb + 2 ? verb + 1 : verb - 1;
        while (phrases.is(dead, PhraseType.BE) || phrases.is(dead, PhraseType.HAVE)) {
            dead--;
        }
        boolean names = as < phrases.count()
                && phrases.get(as).head.term().equals("as")
                && phrases.is(as + 1, PhraseType.NOUN)
                && phrases.is(dead, PhraseType.NOUN);
        if (!names
                || phrases.get(dead).count.present()
                || phrases.get(dead).head.measure() != Measure.KILLED) {
            return;
        }
        coordination.right(as + 1);
        countVictims(as + 1, Measure.KILLED, phrases.get(verb).headWord);
    }
}

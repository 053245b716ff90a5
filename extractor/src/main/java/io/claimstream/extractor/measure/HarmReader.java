package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/** Reads who was hurt by what they suffered or where they were brought: "suffered burns", "left two in hospital". */
final class HarmReader {

    private static final int FARTHEST_PASSIVE = 5;
    /** How the verbs begin that put people into hospital. */
    private final Words words;

    private final Phrases phrases;
    private final Findings findings;
    private final VictimCounter victims;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Reality reality;

    HarmReader(
            Words words,
            Phrases phrases,
            Findings findings,
            VictimCounter victims,
            Arguments arguments,
            Coordination coordination,
            Reality reality) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.victims = victims;
        this.arguments = arguments;
        this.coordination = coordination;
        this.reality = reality;
    }

    /** "Four men suffered injuries": the subject of the verb at {@code index} is injured. */
    void suffer(int index) {
        boolean from = phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.is("from");
        int harm = harm(from ? index + 2 : index + 1);
        if (!phrases.is(harm, PhraseType.NOUN)
                || !phrases.get(harm).head.is(WordClass.HARM)
                || phrases.get(harm).count.isZero()
                || reality.isDenied(index)) {
            return;
        }
        int subject = sufferer(index);
        if (subject == Arguments.NONE || isNotSevere(phrases.get(subject), phrases.get(harm))) {
            return;
        }
        coordination.left(subject);
        Measure outcome = isFatal(phrases.get(harm)) ? Measure.KILLED : Measure.INJURED;
        int before = findings.all().size();
        victims.count(subject, outcome, phrases.get(index).headWord);
        boolean alone = coordination.count() == 1 && Victims.isSingle(phrases.get(subject));
        if (alone && findings.all().size() > before && phrases.get(subject).increment && followsOne(before, outcome)) {
            findings.all().get(before).scope = Scope.INCREMENT;
        }
        boolean told = findings.hasKilled();
        // "officers found four men suffering from gunshot wounds"
        boolean found = phrases.get(index).head.is(WordClass.ING);
        boolean open = isOfWeapon(phrases.get(harm))
                && (found || alone && !told)
                && !Victims.isNext(phrases.get(subject), words);
        if (outcome == Measure.INJURED && open) {
            for (int i = before; i < findings.all().size(); i++) {
                findings.all().get(i).openOutcome = true;
            }
        }
    }

    /** "none of the injured had grave wounds", "nobody suffered serious injuries": somebody may be hurt. */
    private boolean isNotSevere(Phrase people, Phrase harm) {
        return people.count.isZero()
                && harm.from < harm.headWord
                && !words.entry(harm.from).is("any");
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

    /** "suffered stab wounds" is as open as "was stabbed", where nobody's death was told before. */
    private boolean isOfWeapon(Phrase harm) {
        for (int word = harm.from; word <= harm.headWord; word++) {
            if (words.entry(word).is(WordSet.WEAPON_WOUND)) {
                return true;
            }
        }
        return false;
    }

    /** "left three others in hospital", "a porter is in hospital": the preposition at {@code index} says where they are. */
    void inHospital(int index) {
        boolean hospital = (phrases.get(index).head.is("in") || isRemainingAt(index))
                && phrases.is(index + 1, PhraseType.NOUN)
                && HospitalReader.isHospital(phrases.get(index + 1).head)
                && !phrases.get(index + 1).name;
        if (!hospital) {
            return;
        }
        boolean are = phrases.is(index - 1, PhraseType.BE);
        int people = are ? arguments.subject(index) : index - 1;
        if (!phrases.is(people, PhraseType.NOUN) || phrases.get(people).pronoun || reality.isDenied(index)) {
            return;
        }
        coordination.left(people);
        if (are ? isSomebody(phrases.get(people)) : isPutSomewhere(coordination.get(coordination.count() - 1))) {
            victims.count(people, Measure.INJURED, phrases.get(index + 1).headWord);
        }
    }

    /** "Four remain at a hospital": who is only "at" one may visit. */
    private boolean isRemainingAt(int preposition) {
        return phrases.get(preposition).head.is("at")
                && phrases.is(preposition - 1, PhraseType.BE)
                && phrases.get(preposition - 1).head.term().startsWith("remain");
    }

    /** "a woman", "two others"; "his mother" and "the minister" may be there for any reason. */
    private static boolean isSomebody(Phrase people) {
        return people.indefinite || people.count.present() || people.increment;
    }

    /** The noun of "light and moderate injuries", "minor to moderate wounds", which begins at {@code index}. */
    private int harm(int index) {
        boolean joined = phrases.is(index, PhraseType.NOUN)
                && !phrases.get(index).head.is(WordClass.HARM)
                && !phrases.get(index).count.present()
                && (phrases.is(index + 1, PhraseType.CONJUNCTION) || phrases.is(index + 1, PhraseType.PREPOSITION));
        return joined ? index + 2 : index;
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
        return phrases.is(verb, PhraseType.VERB) && phrases.get(verb).head.is(WordSet.PUT) || isToldWith(people);
    }

    /** ", with 30 in hospital" */
    private boolean isToldWith(int people) {
        return phrases.is(people - 1, PhraseType.PREPOSITION)
                && phrases.get(people - 1).head.is("with")
                && phrases.is(people - 2, PhraseType.COMMA)
                && phrases.get(people).count.present();
    }

    /** "left six with burns", "a man was flown out with head injuries": the preposition at {@code index} says what they had. */
    void withHarm(int index) {
        int harm = harm(index + 1);
        boolean hasHarm = (phrases.get(index).head.is("with") || isTreatedFor(index))
                && phrases.is(harm, PhraseType.NOUN)
                && phrases.get(harm).head.is(WordClass.HARM)
                && phrases.get(harm).head.measure() == Measure.INJURED
                && !phrases.get(harm).head.is(WordSet.CASUALTY)
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
                && (phrases.get(people).isPeople()
                        || phrases.get(people).isBareCount()
                        || Victims.isAnother(phrases.get(people)));
        if (!left || phrases.get(people).pronoun || isBodies(people) || isPlace(people)) {
            return;
        }
        coordination.left(people);
        int before = findings.all().size();
        boolean lived = phrases.is(index - 1, PhraseType.IRREALIS)
                && phrases.get(index - 1).head.is(WordSet.ESCAPE);
        boolean told = isOfWeapon(phrases.get(harm)) ? findings.latest(Measure.KILLED) != null : findings.hasKilled();
        victims.count(
                people, isFatal(phrases.get(harm)) ? Measure.KILLED : Measure.INJURED, phrases.get(harm).headWord);
        for (int i = before; i < findings.all().size(); i++) {
            findings.all().get(i).openOutcome = !lived
                    && !told
                    && !Victims.isNext(phrases.get(people), words)
                    && findings.all().get(i).measure == Measure.INJURED;
        }
    }

    /** "Doctors treated six people for burns": the preposition at {@code index} says what for. */
    private boolean isTreatedFor(int index) {
        return phrases.get(index).head.is("for")
                && phrases.is(index - 2, PhraseType.VERB)
                && phrases.get(index - 2).head.term().startsWith("treat");
    }

    /** "two men arrived at a hospital with gunshot wounds": the verb at {@code index} tells how they came there. */
    void arrived(int index) {
        boolean themselves = phrases.is(index + 1, PhraseType.NOUN) && phrases.get(index + 1).pronoun;
        int at = themselves ? index + 2 : index + 1;
        int behind = HospitalReader.behindArrival(phrases, at);
        if (behind == at || reality.isDenied(index)) {
            return;
        }
        if (phrases.is(behind, PhraseType.TRIGGER)
                && phrases.get(behind).head.term().startsWith("in ")) {
            // "in good condition"
            behind++;
        }
        boolean harm = phrases.is(behind, PhraseType.TRIGGER)
                        && phrases.get(behind).head.term().startsWith("with ")
                || isHarm(behind + 1, behind, "with")
                || phrases.is(behind, PhraseType.VERB)
                        && phrases.get(behind).head.is(WordClass.SUFFER)
                        && isHarm(behind + 2, behind + 1, "from");
        int people = arguments.subject(index);
        if (people == Arguments.NONE || phrases.get(people).pronoun || !harm && !areHurt(phrases.get(people))) {
            return;
        }
        coordination.left(people);
        int before = findings.all().size();
        victims.count(people, Measure.INJURED, phrases.get(index).headWord);
        for (int i = before; i < findings.all().size(); i++) {
            findings.all().get(i).openOutcome = !Victims.areOthers(phrases.get(people), words);
        }
    }

    /** "five other victims", who go to hospital because of what made them victims. */
    private static boolean areHurt(Phrase people) {
        return people.count.present() && PartReader.areVictims(people.head);
    }

    private boolean isHarm(int noun, int preposition, String term) {
        return phrases.is(preposition, PhraseType.PREPOSITION)
                && phrases.get(preposition).head.term().equals(term)
                && phrases.is(noun, PhraseType.NOUN)
                && phrases.get(noun).head.is(WordClass.HARM);
    }

    /** "brought to a hospital in Altdorf with burns". */
    private boolean isPlace(int name) {
        return phrases.get(name).name && phrases.is(name - 1, PhraseType.PREPOSITION);
    }

    /** "the bodies of three men who were found with bullet wounds". */
    private boolean isBodies(int people) {
        return phrases.is(people - 1, PhraseType.PREPOSITION)
                && phrases.is(people - 2, PhraseType.NOUN)
                && NounReader.isBody(phrases.get(people - 2));
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
}

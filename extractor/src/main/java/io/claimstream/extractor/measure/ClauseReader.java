package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.TextField;
import java.util.Map;

/**
 * Reads the clauses of one sentence: for every verb, adjective or noun that a measure hangs on, who or what it counts.
 * Voice decides where to look: the object of an active verb ("killed four"), the subject of a passive, intransitive or
 * predicative one ("four were killed", "four died", "four dead").
 */
public final class ClauseReader {

    private final Phrases phrases;
    private final Findings findings;
    private final Arguments arguments;
    private final Coordination coordination;
    private final Reality reality;
    private final NounReader nouns;
    private final HarmReader harms;
    private final RollReader rolls;
    private final TollReader tolls;
    private final PartReader parts;
    private final SurvivorReader survivors;
    private final MunitionReader munitions;
    private final MunitionPlaces munitionPlaces;
    private final AttackReader attacks;
    private final AllOfThem allOfThem;
    private final Voice voice;
    private final LabelReader labels;
    private final Complements complements;
    private final Companions companions;
    private final ArgumentCounter counter;
    private final SearchReader searches;
    private final DeedOrder deeds;
    private final HospitalReader hospitals;
    private final MeasureGate gate;
    private final NextDeeds nextDeeds;
    private final DisplacementReader displacement;
    private final BuildingParts buildingParts;
    private final RuinReader ruins;
    private final Abductions abductions;
    private final EchoReader echoes;
    private final GunfireReader gunfire;

    public ClauseReader(Words words, Phrases phrases, Findings findings) {
        this.phrases = phrases;
        this.findings = findings;
        Sums sums = new Sums(words, phrases, findings);
        Antecedents antecedents = new Antecedents(words, phrases, findings);
        arguments = new Arguments(phrases);
        coordination = new Coordination(words, phrases, arguments);
        MunitionCounter munitionCounter = new MunitionCounter(words, phrases, findings, sums, coordination);
        munitions = new MunitionReader(words, phrases, findings, antecedents, coordination, munitionCounter);
        munitionPlaces = new MunitionPlaces(phrases, findings, sums);
        allOfThem = new AllOfThem(words);
        attacks = new AttackReader(phrases, munitions, munitionCounter, coordination);
        reality = new Reality(words, phrases);
        hospitals = new HospitalReader(words, phrases);
        gunfire = new GunfireReader(words, phrases);
        gate = new MeasureGate(words, hospitals);
        nextDeeds = new NextDeeds(words, phrases);
        complements = new Complements(phrases, reality);
        companions = new Companions(words, phrases, arguments, coordination);
        SpokenBuildings buildings = new SpokenBuildings(phrases, findings);
        voice = new Voice(phrases, buildings, arguments);
        PeopleCounter people = new PeopleCounter(words, phrases, findings, sums, coordination);
        counter = new ArgumentCounter(
                words, phrases, findings, buildings, antecedents, coordination, munitionCounter, people, sums);
        labels = new LabelReader(words, phrases, findings, buildings, coordination, people);
        displacement = new DisplacementReader(phrases, arguments, coordination, reality, people);
        buildingParts = new BuildingParts(phrases, findings, arguments, coordination, reality);
        ruins = new RuinReader(phrases, findings, coordination, reality);
        abductions = new Abductions(words, phrases, findings, coordination, reality, people);
        searches = new SearchReader(words, phrases, coordination, reality, people);
        deeds = new DeedOrder(words, findings);
        tolls = new TollReader(words, phrases, findings, antecedents);
        survivors = new SurvivorReader(words, phrases, findings, antecedents);
        parts = new PartReader(words, phrases, findings, coordination);
        VictimCounter victims = new VictimCounter(phrases, findings, sums, coordination);
        echoes = new EchoReader(phrases, findings, victims, coordination);
        nouns = new NounReader(
                words, phrases, findings, victims, companions, arguments, antecedents, coordination, reality);
        harms = new HarmReader(words, phrases, findings, victims, arguments, coordination, reality);
        rolls = new RollReader(words, phrases, findings, victims, coordination, reality);
    }

    /** Whether any word of the sentence can count something; a sentence without one need not be read. */
    public boolean hasMeasure() {
        return gate.isOpen();
    }

    /** Adds what the sentence counts to the findings. */
    public void read(TextField field, int sentence) {
        findings.startSentence(field, sentence);
        coordination.startSentence(field == TextField.TITLE);
        for (int i = 0; i < phrases.count(); i++) {
            int behindLabel = labels.read(i);
            if (behindLabel > i) {
                i = behindLabel - 1;
                continue;
            }
            Phrase phrase = phrases.get(i);
            switch (phrase.type) {
                case TRIGGER -> {
                    gunfire.mark(i);
                    trigger(i);
                }
                case NOUN -> {
                    findings.latestMunition().remember(phrase);
                    survivors.none(i);
                    ruins.read(i);
                    if (tolls.isToll(i)) {
                        tolls.read(i);
                    } else if (!munitions.noun(i) && !buildingParts.read(i)) {
                        nouns.read(i);
                    }
                }
                case HAVE -> {
                    // "believed to have injuries" is not sure
                    if (!phrases.is(i - 1, PhraseType.PREPOSITION)) {
                        harms.suffer(i);
                    }
                }
                case BE -> {
                    displacement.read(i);
                    rolls.roll(i);
                    echoes.read(i);
                }
                case IRREALIS -> survivors.read(i);
                case PREPOSITION -> {
                    munitions.opened(i);
                    attacks.attackedWith(i);
                    harms.withHarm(i);
                    harms.inHospital(i);
                    searches.read(i);
                }
                case PART -> {
                    attacks.attackIncluding(i);
                    rolls.roll(i);
                }
                case VERB -> {
                    if (hospitals.mark(i)) {
                        trigger(i);
                        continue;
                    }
                    attacks.attack(i);
                    abductions.read(i);
                    echoes.read(i);
                    tolls.numberOf(i);
                    if (phrase.head.is(WordSet.ARRIVE)) {
                        harms.arrived(i);
                    }
                    if (phrase.head.is(WordClass.SUFFER)) {
                        harms.suffer(i);
                    } else if (phrase.head.is(WordSet.NAME)) {
                        rolls.identified(i);
                        munitions.identified(i);
                    } else if (phrase.head.measure() == Measure.KILLED) {
                        nouns.neither(i);
                    } else if (phrase.head.is("lost")) {
                        rolls.bereaved(i);
                    }
                    displacement.read(i);
                }
                default -> {
                    // nothing hangs on it
                }
            }
        }
        parts.read();
        deeds.mark();
    }

    private void trigger(int index) {
        Entry verb = phrases.get(index).head;
        if (reality.isDenied(index)
                || reality.isAlternative(index)
                || complements.isUnreal(index)
                || complements.isOfOtherSense(index)
                || isNamedAfterPlace(index)) {
            return;
        }
        int inverted = invertedSubject(index);
        if (inverted != Arguments.NONE) {
            coordination.right(inverted);
            counter.count(
                    inverted, index, verb.objectMeasures().isEmpty() ? verb.subjectMeasures() : verb.objectMeasures());
            return;
        }
        int before = findings.all().size();
        clause(index, verb);
        if (!findings.hasMunitionSince(before)) {
            munitions.list(index, verb.objectMeasures());
        } else {
            munitionPlaces.add(index);
        }
    }

    /** "Lagos drowning: two bodies found": a happening called after its place. */
    private boolean isNamedAfterPlace(int index) {
        return phrases.get(index).head.is(WordClass.ING)
                && !phrases.get(index).head.subjectMeasures().isEmpty()
                && phrases.is(index + 1, PhraseType.BREAK)
                && phrases.is(index - 1, PhraseType.NOUN)
                && phrases.get(index - 1).name
                && !phrases.get(index - 1).count.present()
                && !phrases.get(index - 1).head.is(WordClass.PERSON);
    }

    private void clause(int index, Entry verb) {
        if (!verb.subjectMeasures().isEmpty()) {
            int before = findings.all().size();
            countSubject(index, verb.subjectMeasures());
            boolean counted = findings.all().size() > before;
            if (verb.objectMeasures().isEmpty() || counted && voice.isPassive(index)) {
                return;
            }
        }
        if (!verb.objectMeasures().isEmpty()) {
            if (voice.isPassive(index)) {
                countSubject(index, verb.objectMeasures());
            } else {
                countObject(index, verb.objectMeasures());
            }
        }
    }

    /** "Three hikers reported missing on Friday were found dead": they are missing no more. */
    private boolean isFoundSince(int index, Map<CountedClass, Measure> measures) {
        int people = phrases.is(index - 1, PhraseType.VERB) ? index - 2 : index - 1;
        Measure measure = measures.get(CountedClass.PERSON);
        if (measure != Measure.MISSING && measure != Measure.TRAPPED || !phrases.is(people, PhraseType.NOUN)) {
            return false;
        }
        for (int i = index + 1; i < phrases.count() && !phrases.is(i, PhraseType.BREAK); i++) {
            if (phrases.is(i, PhraseType.BE) && phrases.is(i + 1, PhraseType.VERB)) {
                return phrases.get(i + 1).head.is("found")
                        && (arguments.subject(i) == people || arguments.subject(i + 1) == people);
            }
        }
        return false;
    }

    /** "Killed were Ann Lee, 29, and a guard", "Injured in the raid were two cooks": the subject stands behind. */
    private int invertedSubject(int index) {
        if (index > 0 && !phrases.is(index - 1, PhraseType.BREAK)
                || !phrases.get(index).head.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE)) {
            return Arguments.NONE;
        }
        boolean place = phrases.is(index + 1, PhraseType.PREPOSITION) && phrases.is(index + 2, PhraseType.NOUN);
        int be = place ? index + 3 : index + 1;
        return phrases.is(be, PhraseType.BE) && phrases.is(be + 1, PhraseType.NOUN) ? be + 1 : Arguments.NONE;
    }

    private void countObject(int index, Map<CountedClass, Measure> measures) {
        int object = arguments.object(index);
        if (object == Arguments.NONE) {
            if (phrases.is(index - 1, PhraseType.NOUN)
                    && measures.containsKey(CountedClass.MUNITION)
                    && munitions.areThey(phrases.get(index - 1), measures)) {
                // "shot them down": the verb is parted
                munitions.all(Measure.INTERCEPTED, index - 1, index);
                return;
            }
            countAntecedent(index, measures);
            return;
        }
        if (measures.containsKey(CountedClass.MUNITION)
                && (allOfThem.isSaidBy(phrases.get(object)) || munitions.areThey(phrases.get(object), measures))) {
            munitions.all(measures.get(CountedClass.MUNITION), object, index);
            return;
        }
        coordination.right(object);
        if (hasCompany(measures)) {
            companions.together(coordination.get(coordination.count() - 1) + 1);
            companions.beside(object + 1, true);
        }
        int before = findings.all().size();
        counter.count(object, index, measures);
        if (nextDeeds.isOne(index)) {
            findings.addToEarlier(before);
        }
    }

    /** "released 21 of the 34 people they had taken hostage": 34 were captured. */
    private void countAntecedent(int index, Map<CountedClass, Measure> measures) {
        int part = arguments.partBeforeClause(index);
        if (part != Arguments.NONE) {
            coordination.left(part);
            counter.count(part, index, measures);
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
        if (subject == Arguments.NONE || isRestrictive(subject, index, measures) || isFoundSince(index, measures)) {
            return;
        }
        Entry trigger = phrases.get(index).head;
        if (trigger.is(WordClass.ING)
                && phrases.is(index - 1, PhraseType.COMMA)
                && measures.get(CountedClass.MUNITION) == Measure.IMPACTED) {
            // "fired nine missiles at the city, hitting a bridge": not all nine
            return;
        }
        if (measures.get(CountedClass.MUNITION) == Measure.IMPACTED && munitions.hitsNothing(index)) {
            return;
        }
        if (Complements.is(trigger) && !complements.tellsOf(subject, index)) {
            return;
        }
        Phrase phrase = phrases.get(subject);
        boolean munition = measures.containsKey(CountedClass.MUNITION);
        if (munition
                && (allOfThem.isSaidBy(phrase)
                        || munitions.areThoseLaunched(subject, measures.get(CountedClass.MUNITION)))) {
            munitions.all(measures.get(CountedClass.MUNITION), subject, index);
            return;
        }
        coordination.left(subject);
        if (hasCompany(measures)) {
            companions.together(index + 1);
            companions.beside(index + 1, false);
            companions.elsewhere(index + 1);
        }
        int first = coordination.get(0);
        boolean passedOver = first != subject && phrases.get(first).head.is(WordClass.STRUCTURE | WordClass.MUNITION);
        int told = coordination.count() == 1 || passedOver ? first : subject;
        counter.count(told, index, munition ? munitions.inFact(index, measures) : measures);
    }

    /** "was killed along with two guards", "were damaged, along with four cars". */
    private static boolean hasCompany(Map<CountedClass, Measure> measures) {
        return measures.containsKey(CountedClass.PERSON) || measures.containsKey(CountedClass.STRUCTURE);
    }

    /** "shot down 11 drones launched by ...": tells which drones, not how many were launched. */
    private boolean isRestrictive(int noun, int index, Map<CountedClass, Measure> measures) {
        return noun == index - 1
                && measures.get(CountedClass.MUNITION) == Measure.LAUNCHED
                && (phrases.is(noun - 1, PhraseType.TRIGGER)
                        || phrases.is(noun - 1, PhraseType.CONJUNCTION)
                        || phrases.is(noun - 1, PhraseType.COMMA))
                && !opensHeadline(noun);
    }

    /** "Nine missiles and 20 drones launched": a headline without its auxiliary. */
    private boolean opensHeadline(int noun) {
        coordination.left(noun);
        int first = coordination.get(coordination.count() - 1);
        return first == 0 || phrases.is(first - 1, PhraseType.BREAK);
    }
}

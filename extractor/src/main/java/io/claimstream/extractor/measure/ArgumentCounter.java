package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import java.util.List;
import java.util.Map;

/** Counts the noun phrase that a verb tells of: people, munitions or buildings, everybody, or those a pronoun stands for. */
final class ArgumentCounter {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final SpokenBuildings buildings;
    private final Antecedents antecedents;
    private final Coordination coordination;
    private final MunitionCounter munitions;
    private final PeopleCounter people;
    private final Sums sums;
    private final Rescues rescues;

    ArgumentCounter(
            Words words,
            Phrases phrases,
            Findings findings,
            SpokenBuildings buildings,
            Antecedents antecedents,
            Coordination coordination,
            MunitionCounter munitions,
            PeopleCounter people,
            Sums sums) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.buildings = buildings;
        this.antecedents = antecedents;
        this.coordination = coordination;
        this.munitions = munitions;
        this.people = people;
        this.sums = sums;
        rescues = new Rescues(words);
    }

    /**
     * Counts the phrase at {@code noun}, and what the coordination gathered with it.
     *
     * @param trigger index of the verb
     * @param measures what the verb counts, by what it is said of
     */
    void count(int noun, int trigger, Map<CountedClass, Measure> measures) {
        Phrase phrase = phrases.get(noun);
        String spokenOf = buildings.kind(phrase, measures);
        if (spokenOf != null) {
            findings.add(measures.get(CountedClass.STRUCTURE), phrase, phrases.get(trigger).headWord).category =
                    spokenOf;
            return;
        }
        if (measures.get(CountedClass.PERSON) == Measure.KILLED && isEverybody(phrase)) {
            antecedents.addAllOfPeople(phrase, phrases.get(trigger).headWord);
            return;
        }
        CountedClass counted = Victims.countedClass(phrase, measures);
        if (counted == null && measures.containsKey(CountedClass.STRUCTURE)) {
            // "damaged three fences and a shop"
            int building = coordination.firstBuilding();
            phrase = building == Arguments.NONE ? phrase : phrases.get(building);
            counted = Victims.countedClass(phrase, measures);
        }
        if (counted == null && measures.containsKey(CountedClass.MUNITION)) {
            // "destroyed a boat and two missiles"
            int munition = coordination.firstMunition();
            phrase = munition == Arguments.NONE ? phrase : phrases.get(munition);
            counted = Victims.countedClass(phrase, measures);
        }
        if (counted == null || isFraction(noun) || Victims.areGoods(phrase, phrases.get(trigger).head)) {
            return;
        }
        if (Victims.isAnaphoricCount(phrase) && measures.containsKey(CountedClass.MUNITION)) {
            // "launched 31 drones and shot down 28 of them": what was counted last, not people
            if (isQuotedNounAhead(phrase)) {
                return;
            }
            counted = findings.latestMunition().category() != null ? CountedClass.MUNITION : counted;
        }
        Measure measure = rescues.isFreedFromWreck(phrases, trigger) ? Measure.RESCUED : measures.get(counted);
        int triggerWord = phrases.get(trigger).headWord;
        if (measure == Measure.RESCUED && !rescues.areMeant(phrase, phrases.get(trigger))) {
            return;
        }
        if (measure == Measure.MISSING && isOneOfMunitions(phrase)) {
            return;
        }
        if (measure == Measure.KILLED && noun > trigger && antecedents.addOneself(phrase, coordination, triggerWord)) {
            if (coordination.count() == 1) {
                return;
            }
            coordination.dropFirst();
            phrase = phrases.get(coordination.get(0));
        }
        if (phrase.pronoun && !phrase.count.present()) {
            boolean open = phrases.get(trigger).head.is(WordClass.OPEN_OUTCOME);
            if (noun > trigger && !open) {
                antecedents.addPronoun(measure, phrase, triggerWord);
            } else if (noun < trigger && measure == Measure.KILLED) {
                antecedents.addDeath(phrase, triggerWord);
            }
            return;
        }
        if (counted == CountedClass.PERSON) {
            people.count(measure, phrase, trigger);
        } else {
            countThings(phrase, counted, measures, triggerWord);
        }
    }

    /** "Nine of 11 drones were shot down. Two more disappeared": drones, too. */
    private boolean isOneOfMunitions(Phrase phrase) {
        List<Finding> all = findings.all();
        return phrase.isBareCount()
                && !all.isEmpty()
                && all.get(all.size() - 1).measure.family() == Family.MUNITIONS;
    }

    /** "All aboard were killed", "everyone on board died". */
    private boolean isEverybody(Phrase phrase) {
        return !phrase.count.present()
                && switch (words.entry(phrase.from).term()) {
                    case "all", "all of", "all those", "everyone", "everybody" -> !phrase.head.is(WordClass.MUNITION);
                    default -> false;
                };
    }

    private void countThings(
            Phrase phrase, CountedClass counted, Map<CountedClass, Measure> measures, int triggerWord) {
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
        sums.sameSeries(before);
    }

    /** "a third of the herd". */
    private boolean isFraction(int noun) {
        return phrases.get(noun).head.is(WordClass.ORDINAL)
                && phrases.is(noun + 1, PhraseType.PREPOSITION)
                && phrases.get(noun + 1).head.is("of");
    }

    /** "destroyed 67 'aerial targets'": the quotation mark hides what is counted. */
    private boolean isQuotedNounAhead(Phrase phrase) {
        int next = phrase.to + 1;
        return words.isMark(next, '"') || words.isMark(next, '\u201C') || words.isMark(next, '\u2018');
    }
}

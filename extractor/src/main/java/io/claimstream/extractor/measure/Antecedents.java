package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/** Finds what words without a number of their own stand for among what was counted before: "them", "all", "the figure". */
final class Antecedents {

    private static final long PREDICATE = WordClass.VERB | WordClass.TRIGGER | WordClass.BE | WordClass.HAVE;

    /** How many sentences a pronoun may stand behind the noun it stands for. */
    private static final int LONGEST_CHAIN = 4;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final PeopleBefore peopleBefore;

    Antecedents(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        peopleBefore = new PeopleBefore(words);
        this.findings = findings;
    }

    /** The latest number of people in this sentence or the one before, or null. */
    Finding latestOfPeople() {
        Finding here = findings.begin(Measure.KILLED);
        List<Finding> all = findings.all();
        for (int i = all.size() - 1; i >= 0 && isNear(all.get(i), here); i--) {
            Finding finding = all.get(i);
            Family family = finding.measure.family();
            if (finding.category == null && family != Family.MUNITIONS && family != Family.DAMAGE) {
                return finding;
            }
        }
        return null;
    }

    /**
     * "Seven drones were spotted. All were shot down.": adds, for {@code measure}, each number of munitions launched that the
     * nearest sentence counting any gave.
     */
    void addAllLaunched(Measure measure, Phrase all, int triggerWord) {
        Finding here = findings.begin(measure);
        int nearest = -1;
        for (int i = findings.all().size() - 1; i >= 0 && isNear(findings.all().get(i), here); i--) {
            Finding launched = findings.all().get(i);
            boolean meant = all.head.category() == null || all.head.category().equals(launched.category);
            if (launched.measure != Measure.LAUNCHED || launched.scope != Scope.TOTAL || !meant) {
                continue;
            }
            if (nearest >= 0 && launched.sentence != nearest) {
                return;
            }
            nearest = launched.sentence;
            Finding finding = findings.begin(measure, triggerWord);
            finding.count.copyFrom(launched.count);
            finding.category = launched.category;
            finding.model = launched.model;
            finding.anaphoric = true;
            findings.setSpan(finding, all.from, all.to);
            findings.append(finding);
        }
    }

    private static boolean isNear(Finding before, Finding here) {
        return before.field == here.field && here.sentence - before.sentence <= 1;
    }

    /**
     * "stabbed two guards, killing them both": a pronoun stands for the people counted last before it in the
     * sentence, or else for those whose outcome the sentence before left open. Adds nothing where it stands for nobody counted.
     */
    void addPronoun(Measure measure, Phrase pronoun, int triggerWord) {
        boolean plural = pronoun.head.is("them") || pronoun.head.is("they");
        for (int i = phrases.count() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            boolean before = phrase.to < pronoun.from && phrase.is(PhraseType.NOUN);
            if (before && phrase.isPeople() && !phrase.pronoun) {
                boolean fits = plural
                        ? phrase.count.present() && phrase.count.value > 1
                        : Victims.isSingle(phrase) || phrase.count.present() && phrase.count.value == 1;
                if (fits) {
                    add(measure, phrase, triggerWord);
                    return;
                }
            }
        }
        List<Finding> all = findings.all();
        Finding open = all.isEmpty() ? null : all.get(all.size() - 1);
        if (open == null || !open.openOutcome || plural != open.count.value > 1) {
            return;
        }
        Finding finding = findings.begin(measure, triggerWord);
        finding.count.copyFrom(open.count);
        findings.setSpan(finding, pronoun.from, pronoun.to);
        finding.implied = true;
        findings.append(finding);
    }

    /**
     * "killed his wife and then himself", "killed himself and four guards": who killed others and then himself is an attacker.
     *
     * @return whether the pronoun was counted
     */
    boolean addOneself(Phrase pronoun, Coordination killed, int triggerWord) {
        String term = pronoun.head.term();
        boolean others = killed.count() > 1 || findings.latest(Measure.KILLED) != null || findings.hasKilled();
        if (!others || !term.equals("himself") && !term.equals("herself")) {
            return false;
        }
        Finding finding = findings.begin(Measure.KILLED, triggerWord);
        finding.count.exactly(1);
        finding.implied = true;
        findings.setSpan(finding, pronoun.from, pronoun.to);
        finding.countAttackers();
        findings.append(finding);
        return true;
    }

    /**
     * "He died at the scene", "They were found dead", "Her body was recovered": the death of those whom the sentence before told
     * of, where the article told of no death before.
     */
    void addDeath(Phrase pronoun, int triggerWord) {
        Finding finding = findings.begin(Measure.KILLED, triggerWord);
        boolean attacker = isAttackerBefore(finding.sentence);
        if (!attacker && findings.hasKilled()) {
            return;
        }
        Finding victims = latestOfPeople();
        boolean single = Victims.isSingle(pronoun) || pronoun.possessed && !pronoun.isPlural();
        long people = single ? 1 : peopleBefore(pronoun);
        if (people == Count.NONE) {
            return;
        }
        finding.count.exactly(people);
        finding.implied = true;
        findings.setSpan(finding, pronoun.from, pronoun.to);
        if (attacker) {
            finding.countAttackers();
        } else if (victims != null
                && victims.measure == Measure.MISSING
                && victims.count.value == finding.count.value) {
            // who was found dead is missing no more
            findings.drop(victims);
        }
        findings.append(finding);
    }

    /** "All aboard were killed", "There were no survivors": as many died as were told of before. */
    void addAllOfPeople(Phrase all, int triggerWord) {
        long people = peopleBefore(all);
        if (people != Count.NONE) {
            Finding finding = findings.begin(Measure.KILLED, triggerWord);
            finding.count.exactly(people);
            finding.implied = true;
            findings.setSpan(finding, all.from, all.to);
            findings.append(finding);
        }
    }

    /** How many people {@code phrase} stands for: those told of before it here, else in the sentence before. */
    private long peopleBefore(Phrase phrase) {
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            Phrase before = phrases.get(i);
            if (before.is(PhraseType.NOUN) && before.isPeople() && before.count.isExact() && before.count.value > 1) {
                return before.count.value;
            }
        }
        Finding victims = latestOfPeople();
        if (victims != null && victims.count.isExact()) {
            return victims.count.value > 1 ? victims.count.value : Count.NONE;
        }
        int sentence = findings.begin(Measure.KILLED).sentence;
        return sentence == 0 ? Count.NONE : peopleBefore.in(words.tokens(), sentence - 1);
    }

    /** "The gunman fled. He hid. He was killed by police.": whether the sentences that lead to this one open with an attacker. */
    private boolean isAttackerBefore(int sentence) {
        boolean goesOn = true;
        for (int at = sentence; goesOn && at >= Math.max(0, sentence - LONGEST_CHAIN); at--) {
            long subject = subject(at);
            if ((subject & WordClass.ATTACKER) != 0) {
                return true;
            }
            goesOn = at == sentence || (subject & WordClass.PRONOUN) != 0;
        }
        return false;
    }

    /** The classes of the words before the sentence's first verb. */
    private long subject(int sentence) {
        Tokens tokens = words.tokens();
        int end = tokens.sentenceEnd(sentence);
        long classes = 0;
        for (int token = tokens.sentenceStart(sentence); token < end && !tokens.is(token, PREDICATE); token++) {
            classes |= tokens.entry(token).classes();
        }
        return classes;
    }

    private void add(Measure measure, Phrase phrase, int triggerWord) {
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding != null) {
            finding.anaphoric = false;
            if (Victims.isAttacker(phrase)) {
                finding.countAttackers();
            }
        }
    }
}

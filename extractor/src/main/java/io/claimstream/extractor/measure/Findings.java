package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the findings of an article and turns noun phrases into them. */
public final class Findings {

    private final Words words;
    private final Phrases phrases;
    private final List<Finding> findings = new ArrayList<>();
    private final EarlierCounts earlier = new EarlierCounts(findings);
    private TextField field;
    private int sentence;
    private int sentenceFirst;
    private final LatestMunition munition = new LatestMunition();
    private boolean killed;
    /** How many findings were asked for somebody killed. */
    private int asked;

    public Findings(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Forgets the article before. */
    public void clear() {
        findings.clear();
        earlier.clear();
        munition.clear();
        killed = false;
        asked = 0;
    }

    /** The munition that the article spoke of last. */
    LatestMunition latestMunition() {
        return munition;
    }

    void startSentence(TextField field, int sentence) {
        this.field = field;
        this.sentence = sentence;
        sentenceFirst = findings.size();
    }

    /** Whether the current sentence is of the article's title. */
    boolean isTitle() {
        return field == TextField.TITLE;
    }

    /** All findings so far, in the order of the text. */
    public List<Finding> all() {
        return findings;
    }

    int sentenceFirst() {
        return sentenceFirst;
    }

    /** Whether the article told of anybody killed so far. */
    boolean hasKilled() {
        for (; !killed && asked < findings.size(); asked++) {
            Finding finding = findings.get(asked);
            killed = finding.measure == Measure.KILLED && finding.count.value != 0;
        }
        return killed;
    }

    /** The latest finding of this sentence, or null. */
    Finding latest() {
        return findings.size() > sentenceFirst ? findings.get(findings.size() - 1) : null;
    }

    /** The finding of this sentence whose number stands last before {@code offset}, or the latest; null where none is. */
    Finding before(int offset) {
        Finding last = null;
        for (int i = sentenceFirst; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean nearer = last == null || finding.begin >= last.begin;
            if (finding.category == null && finding.end <= offset && nearer) {
                last = finding;
            }
        }
        return last == null ? latest() : last;
    }

    /** A finding of the current sentence that is not yet among {@link #all}. */
    Finding begin(Measure measure) {
        return new Finding(measure, field, sentence);
    }

    Finding begin(Measure measure, int triggerWord) {
        Finding finding = begin(measure);
        finding.triggerBegin = words.begin(triggerWord);
        return finding;
    }

    void append(Finding finding) {
        findings.add(finding);
    }

    /** Takes back a finding, of this sentence or an earlier one. */
    void drop(Finding finding) {
        int index = findings.lastIndexOf(finding);
        findings.remove(index);
        if (index < sentenceFirst) {
            sentenceFirst--;
        }
        asked = Math.min(asked, index);
    }

    /** Adds what the noun phrase counts for {@code measure}; null where it counts nothing. */
    Finding add(Measure measure, Phrase phrase, int triggerWord) {
        Finding finding = begin(measure, triggerWord);
        boolean munitions = measure.family() == Family.MUNITIONS;
        boolean structure = measure.family() == Family.DAMAGE;
        if (phrase.count.present()) {
            finding.count.copyFrom(phrase.count);
            setSpan(finding, phrase.count.firstWord, phrase.count.lastWord);
        } else if (munitions || structure ? isOne(phrase) : Victims.isSingle(phrase)) {
            finding.count.exactly(Math.max(1, phrase.head.is(WordClass.PERSON) ? phrase.head.number() : 1));
            finding.implied = true;
            setSpan(finding, phrase.from, phrase.to);
        } else {
            return null;
        }
        if (finding.count.bound == Bound.VAGUE
                && finding.count.value == Count.NONE
                && finding.count.low <= 2
                && munitions) {
            return null;
        }
        finding.who = phrase.head;
        finding.anaphoric = phrase.pronoun || phrase.definite && finding.implied && !phrase.name;
        if (munitions) {
            finding.category = munition.of(phrase);
            if (finding.category == null) {
                return null;
            }
            finding.model = MunitionModels.of(phrase, words);
        } else if (structure) {
            finding.category = phrase.head.category() == null ? "building" : phrase.head.category();
        } else if (Households.areCounted(phrase)) {
            finding.category = phrase.head.category();
        }
        findings.add(finding);
        return finding;
    }

    /** Adds a number that was read outside a noun phrase of victims. */
    Finding add(Measure measure, Count count, int triggerWord) {
        Finding finding = begin(measure, triggerWord);
        finding.count.copyFrom(count);
        setSpan(finding, count.firstWord, count.lastWord);
        findings.add(finding);
        return finding;
    }

    /** Adds the one that a singular noun phrase tells of: "a further death". */
    Finding addOne(Measure measure, Phrase phrase) {
        Finding finding = new Finding(measure, field, sentence);
        finding.triggerBegin = words.begin(phrase.headWord);
        finding.count.exactly(1);
        finding.implied = true;
        setSpan(finding, phrase.from, phrase.to);
        findings.add(finding);
        return finding;
    }

    /** Adds the category of a phrase whose number was added for the plain series. */
    void addCategory(Finding plain, Phrase phrase) {
        String category = category(phrase);
        boolean unnumbered =
                !phrase.count.present() && phrase.head.is(WordClass.PLURAL) && !phrase.head.is(WordClass.SINGULAR);
        if (category == null
                || unnumbered
                || Victims.areOfTwoKinds(phrases, phrase)
                || plain.category != null
                || plain.measure.family() == Family.MUNITIONS
                || plain.measure.family() == Family.DAMAGE) {
            return;
        }
        Finding part = new Finding(plain.measure, field, sentence);
        part.category = category;
        part.triggerBegin = plain.triggerBegin;
        part.scope = Scope.PART;
        part.openOutcome = plain.openOutcome;
        part.anaphoric = plain.anaphoric;
        if (phrase.count.present()) {
            part.count.copyFrom(phrase.count);
            setSpan(part, phrase.count.firstWord, phrase.count.lastWord);
        } else {
            part.count.exactly(1);
            part.implied = true;
            setSpan(part, phrase.from, phrase.to);
        }
        findings.add(part);
    }

    /** Adds the number of a phrase as a part, with the phrase's own category; null where it counts nothing. */
    Finding addPart(Measure measure, Phrase phrase, int triggerWord) {
        Finding part = add(measure, phrase.count, triggerWord);
        part.category = category(phrase);
        part.scope = Scope.PART;
        return part;
    }

    /** The latest finding of {@code measure} in this sentence that is of no category, or null. */
    Finding latest(Measure measure) {
        for (int i = findings.size() - 1; i >= sentenceFirst; i--) {
            Finding finding = findings.get(i);
            if (finding.measure == measure && finding.category == null) {
                return finding;
            }
        }
        return null;
    }

    /**
     * Beside a toll of the same time, the other numbers of its measure in the sentence are parts: "rose to 45 after seven
     * bodies were found".
     */
    public void splitTolls() {
        for (int i = sentenceFirst; i < findings.size(); i++) {
            Finding toll = findings.get(i);
            boolean splits = toll.toll && toll.count.bound != Bound.VAGUE;
            for (int j = sentenceFirst; splits && j < findings.size(); j++) {
                Finding other = findings.get(j);
                if (!other.toll
                        && other.otherTime == toll.otherTime
                        && other.wholeWar == toll.wholeWar
                        && other.measure == toll.measure
                        && other.scope == Scope.TOTAL
                        && other.begin != toll.begin) {
                    other.scope = Scope.PART;
                }
            }
        }
    }

    /** Whether a finding from {@code first} on counts munitions. */
    boolean hasMunitionSince(int first) {
        for (int i = first; i < findings.size(); i++) {
            if (findings.get(i).measure.family() == Family.MUNITIONS) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number told last is of one munition that was launched. */
    boolean isOneLaunchedLatest() {
        Finding latest = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        return latest != null
                && latest.measure == Measure.LAUNCHED
                && latest.count.isExact()
                && latest.count.value == 1;
    }

    /** Whether the sentence told a number of the same series before {@code finding}. */
    boolean hasOfSeriesBefore(Finding finding) {
        for (int i = sentenceFirst; i < findings.size(); i++) {
            Finding other = findings.get(i);
            if (other != finding && other.scope == Scope.TOTAL && other.isOfSeriesOf(finding)) {
                return other.begin < finding.begin;
            }
        }
        return false;
    }

    /** Whether the article counted munitions of {@code category} shot down before. */
    boolean hasIntercepted(String category) {
        for (int i = sentenceFirst; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.measure == Measure.INTERCEPTED && Objects.equals(category, finding.category)) {
                return true;
            }
        }
        return earlier.hasIntercepted(category, sentenceFirst);
    }

    /** Adds a number of the munitions that the article spoke of last. */
    void addOfLatestMunition(Measure measure, Count count, int triggerWord) {
        add(measure, count, triggerWord).category = munition.category();
    }

    /** Whether the sentence told the same number for {@code measure} before. */
    boolean isCounted(Count count, Measure measure) {
        for (int i = sentenceFirst; i < findings.size() && count.present(); i++) {
            Finding finding = findings.get(i);
            if (finding.measure == measure && finding.begin == words.begin(count.firstWord)) {
                return true;
            }
        }
        return false;
    }

    void setSpan(Finding finding, int firstWord, int lastWord) {
        finding.begin = words.begin(firstWord);
        finding.end = words.end(lastWord);
    }

    /** "a missile"; "the missile" where the article counted one before; "another" beside munitions. */
    private boolean isOne(Phrase phrase) {
        if (Victims.isAnother(phrase)) {
            return hasMunitionSince(sentenceFirst);
        }
        String first = words.entry(phrase.from).term();
        boolean article = first.equals("a") || first.equals("an");
        if (!phrase.head.is(WordClass.SINGULAR) || phrase.head.is(WordClass.PLURAL) && !article) {
            return false;
        }
        if (words.entry(phrase.from - 1).is("the first")) {
            // "the first rocket in a month"
            return true;
        }
        // "the tenth missile": nine before it were others
        boolean ordinal = words.is(phrase.headWord - 1, WordClass.ORDINAL);
        return phrase.indefinite || phrase.definite && !ordinal && countedOne(munition.of(phrase));
    }

    private boolean countedOne(String category) {
        for (int i = sentenceFirst; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.count.value == 1 && category != null && category.equals(finding.category)) {
                return true;
            }
        }
        return earlier.hasOne(category, sentenceFirst);
    }

    private static String category(Phrase phrase) {
        return phrase.head.is(WordClass.PERSON) && phrase.head.category() != null
                ? phrase.head.category()
                : phrase.modifier.is(WordClass.PERSON) && !Households.is(phrase.modifier)
                        ? phrase.modifier.category()
                        : null;
    }

    /** Makes the findings from {@code first} on increments of what the article counted before, where it did. */
    void addToEarlier(int first) {
        for (int i = first; i < findings.size(); i++) {
            Finding later = findings.get(i);
            if (later.scope == Scope.TOTAL && isCountedBefore(first, later.measure)) {
                later.scope = Scope.INCREMENT;
            }
        }
    }

    private boolean isCountedBefore(int end, Measure measure) {
        for (int i = sentenceFirst; i < end; i++) {
            Finding finding = findings.get(i);
            if (finding.measure == measure && finding.scope == Scope.TOTAL && finding.category == null) {
                return true;
            }
        }
        return earlier.hasTotal(measure, sentenceFirst);
    }
}

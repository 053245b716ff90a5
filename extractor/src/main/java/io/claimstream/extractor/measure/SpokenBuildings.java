package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import java.util.List;
import java.util.Map;

/** Which kind of building a number of damage counts that does not say it. */
final class SpokenBuildings {

    private final Phrases phrases;
    private final Findings findings;

    SpokenBuildings(Phrases phrases, Findings findings) {
        this.phrases = phrases;
        this.findings = findings;
    }

    /**
     * "destroyed 80 houses and damaged another 1,200", "of the 40 huts, 12 collapsed": the kind of building that the sentence
     * spoke of before the bare number, or null.
     */
    String kind(Phrase number, Map<CountedClass, Measure> measures) {
        boolean bare = number.isBareCount() || number.count.present() && number.head.is(WordClass.ANAPHOR);
        if (!measures.containsKey(CountedClass.STRUCTURE) || !bare) {
            return null;
        }
        for (int i = phrases.count() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            boolean before = phrase.is(PhraseType.NOUN) && phrase.to < number.from;
            if (before && phrase.head.is(WordClass.STRUCTURE)) {
                return phrase.head.is(WordClass.PLURAL) || phrase.count.present() ? phrase.head.category() : null;
            }
            if (before && (phrase.head.is(WordClass.MUNITION | WordClass.PERSON) || phrase.pronoun)) {
                return null;
            }
        }
        return null;
    }

    /** The kind that the article counted as damaged or destroyed last, or null. */
    String latest() {
        List<Finding> all = findings.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).measure.family() == Family.DAMAGE) {
                return all.get(i).category;
            }
        }
        return null;
    }
}

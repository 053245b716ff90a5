package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.schemas.claim.Scope;

/**
 * Tells the two sides of a fight: soldiers or police, and the fighters against them. Neither is a victim whom the other attacked,
 * so that the dead of both count.
 */
final class OpposingSides {

    private static final int MOST_LOOKED_BACK = 50;

    private final Findings findings;

    OpposingSides(Findings findings) {
        this.findings = findings;
    }

    static boolean isOfEither(Entry people) {
        return isFighters(people) || isForces(people);
    }

    private static boolean isFighters(Entry people) {
        return "fighter".equals(people.category());
    }

    static boolean isForces(Entry people) {
        return "soldier".equals(people.category()) || "police".equals(people.category());
    }

    /**
     * "Troops killed three militants. Two soldiers also died": the article gave the number of one side only, here or in the
     * sentence before, and {@code finding} is that of the other.
     *
     * @param finding the latest finding
     * @param phrase whom it counts
     */
    boolean areToldOneByOne(Finding finding, Phrase phrase) {
        if (!isOfEither(phrase.head) || phrase.definite) {
            return false;
        }
        Finding before = null;
        int last = findings.all().size() - 2;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.measure != finding.measure || other.scope != Scope.TOTAL || other.category != null) {
                continue;
            }
            if (before != null) {
                boolean elsewhere = before.field != other.field || before.sentence != other.sentence;
                boolean again =
                        elsewhere && before.sentence == finding.sentence && before.count.value == other.count.value;
                if (again) {
                    // the headline told the same two numbers
                    break;
                }
                return false;
            }
            if (other.field != finding.field || finding.sentence - other.sentence > 1) {
                return false;
            }
            before = other;
        }
        return before != null
                && !before.count.isZero()
                && (isFighters(phrase.head) ? isForces(before.who) : isFighters(before.who));
    }
}

package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/** Tells in a list of people which names say only who those counted before them are: "three girls, Ana, Eva and Ida, and a boy". */
final class NamedMembers {

    private final Phrases phrases;

    NamedMembers(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Drops the names of those who are counted before them.
     *
     * @param members noun phrases in the order of the text
     * @return how many are left, at the front
     */
    int drop(int[] members, int count) {
        int kept = 0;
        int described = 0;
        int at = 0;
        while (at < count) {
            Phrase member = phrases.get(members[at]);
            described = isDescribed(member) ? described + 1 : 0;
            long group = member.count.present() ? member.count.value : described;
            int name = firstName(members[at]);
            members[kept++] = members[at++];
            int names = name == Arguments.NONE ? 0 : namesFrom(members, at, count);
            // the first name can have been taken for an apposition
            int apposed = names > 0 && members[at] != name ? 1 : 0;
            if (group > 1 && names + apposed == group) {
                at += names;
                described = 0;
            }
        }
        return kept;
    }

    /** Where the first name behind the member at {@code index} stands, behind a comma or colon; or none. */
    private int firstName(int index) {
        boolean mark = phrases.is(index + 1, PhraseType.COMMA) || phrases.is(index + 1, PhraseType.BREAK);
        boolean name = phrases.is(index + 2, PhraseType.NOUN) && isNothingButName(phrases.get(index + 2));
        return mark && name ? index + 2 : Arguments.NONE;
    }

    /** How many members from {@code first} on are names. */
    private int namesFrom(int[] members, int first, int count) {
        int end = first;
        while (end < count && isNothingButName(phrases.get(members[end]))) {
            end++;
        }
        return end - first;
    }

    /** "another mother", "son". */
    private static boolean isDescribed(Phrase phrase) {
        return !phrase.name && !phrase.count.present() && phrase.head.is(WordClass.PERSON) && !phrase.isPlural();
    }

    private static boolean isNothingButName(Phrase phrase) {
        return (phrase.name || phrase.age)
                && !phrase.count.present()
                && !phrase.indefinite
                && !phrase.definite
                && !phrase.possessed;
    }
}

package io.claimstream.extractor.lexicon;

/** The regular inflected forms of English verbs and nouns (Quirk et al., A Comprehensive Grammar, 3.5 and 5.80). */
final class Inflection {

    private Inflection() {}

    static String thirdPerson(String verb) {
        return endsInSibilant(verb) || verb.endsWith("o")
                ? verb + "es"
                : endsInConsonantY(verb) ? stemY(verb) + "ies" : verb + "s";
    }

    static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return endsInConsonantY(verb) ? stemY(verb) + "ied" : verb + "ed";
    }

    static String ing(String verb) {
        return verb.endsWith("e") && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing";
    }

    static String plural(String noun) {
        if (endsInConsonantY(noun)) {
            return stemY(noun) + "ies";
        }
        return endsInSibilant(noun)
                ? noun + "es"
                : noun.endsWith("man") && !noun.endsWith("human")
                        ? noun.substring(0, noun.length() - 3) + "men"
                        : noun + "s";
    }

    private static boolean endsInSibilant(String word) {
        return word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("z");
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String stemY(String word) {
        return word.substring(0, word.length() - 1);
    }
}

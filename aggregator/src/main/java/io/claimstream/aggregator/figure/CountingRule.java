package io.claimstream.aggregator.figure;

/** The named rules that choose a figure, as totals and revisions carry them and {@code explain} words them. */
public enum CountingRule {
    ONLY_FIGURE("only-figure", "it is the only number given"),
    NEWEST_FIGURE("newest-figure", "it is the newest number"),
    LATEST_OVER_REPEATED("latest-over-repeated", "the text calls it the latest, over a number that it merely repeats"),
    EXACT_OVER_BOUND("exact-over-bound", "it is exact, and the vaguer words agree with it"),
    NARROWER_OVER_WIDER("narrower-over-wider", "it says more than the vaguer words, which agree with it"),
    OVERALL_OVER_PART("overall-over-part", "it is the overall number; smaller ones beside it count a part"),
    RELIABLE_SOURCE(
            "reliable-source", "an official says so, or the article itself, over a witness or a claim at a distance"),
    SUM_OF_PARTS("sum-of-parts", "no overall number is given; it is the sum of parts that do not overlap"),
    AT_LEAST_A_PART("at-least-a-part", "no overall number is given; it is at least as many as this part"),
    INCREMENT_ADDED("increment-added", "the article counts what came on top of the earlier number"),
    EARLIER_NUMBER_IN_TEXT(
            "earlier-number-in-text", "the text itself calls it an earlier number; no newer one is known");

    private final String label;
    private final String words;

    CountingRule(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The name used in JSON, such as {@code sum-of-parts}. */
    public String label() {
        return label;
    }

    /** The rule as the end of a sentence: "it leads because ...". */
    public String words() {
        return words;
    }

    /**
     * The words of the rule that {@code label} names.
     *
     * @return the label itself where no rule has it
     */
    public static String words(String label) {
        for (CountingRule rule : values()) {
            if (rule.label.equals(label)) {
                return rule.words;
            }
        }
        return label;
    }
}

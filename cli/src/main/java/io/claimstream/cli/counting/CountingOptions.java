package io.claimstream.cli.counting;

import io.claimstream.aggregator.event.LinkingRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that counts by the rules of the aggregator. */
public final class CountingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private LinkingRules rules = LinkingRules.DEFAULT;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = "How long after its last claim an event stays open; 0 for ever, without it 90 days. All that"
                    + " count the same topics need the same.")
    private void horizon(int days) {
        try {
            rules = days == 0 ? LinkingRules.DEFAULT.withoutHorizon() : LinkingRules.DEFAULT.withHorizon(days);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "--horizon: " + days + " days are too few or too many; give 0 or "
                            + LinkingRules.DEFAULT.followUpWindow() + " to " + LinkingRules.LONGEST_HORIZON,
                    e);
        }
    }

    /** The rules to count by. */
    public LinkingRules rules() {
        return rules;
    }
}

package io.claimstream.cli.subscribe;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.Choice;
import io.claimstream.cli.terminal.ColorOption;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimstream subscribe}. */
@Command(name = "subscribe", description = "Print claims as they come, until Ctrl-C.")
public final class SubscribeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FAMILY",
            description = "Only these: casualties, displacement, detentions, munitions, damage.")
    private List<String> families = List.of();

    @Option(names = "--json", description = "Print each claim as the topic has it, one line of JSON.")
    private boolean json;

    @Option(names = "--from-beginning", description = "Begin with the oldest claim rather than with the next.")
    private boolean fromBeginning;

    @Option(names = "--exit", description = "Stop at the end of what is there now.")
    private boolean exit;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "Only claims that count this, such as killed.")
    private List<String> measures = List.of();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Only claims of events there: a place's name, its country's code, or an id such as"
                    + " geonames:702658.")
    private List<String> places = List.of();

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "Only claims of the event with this id, as \"claimstream totals\" prints it.")
    private String event;

    @Mixin
    private ColorOption color;

    @Mixin
    private BrokerOptions broker;

    public SubscribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filter();
        try (ClaimSubscription claims = new ClaimSubscription(
                broker.settings(terminal), families(), filter, json, color.isOn(terminal), event, terminal)) {
            if (!fromBeginning) {
                claims.skipToEnd();
            }
            if (exit) {
                claims.printToEnd();
            } else {
                claims.follow();
            }
        }
        return ExitCode.OK;
    }

    private List<Family> families() {
        return families.isEmpty()
                ? List.of(Family.values())
                : families.stream().map(this::family).distinct().toList();
    }

    private Family family(String name) {
        try {
            return Choice.of(Family.values(), Family::label, name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "FAMILY: " + e.getMessage(), e);
        }
    }

    private ClaimFilter filter() {
        Set<Measure> wanted = measures.stream().map(this::measure).collect(Collectors.toSet());
        return new ClaimFilter(wanted, places);
    }

    private Measure measure(String name) {
        try {
            return Choice.of(Measure.values(), Measure::label, name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--measure: " + e.getMessage(), e);
        }
    }
}

package io.claimstream.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The part of {@code --help} that names the environment variable behind each option. */
final class EnvironmentHelp {

    private static final String SECTION = "environment";

    private EnvironmentHelp() {}

    /** Adds the part to the help of {@code command} and of its subcommands, before the exit codes. */
    static void addTo(CommandLine command) {
        Map<String, IHelpSectionRenderer> renderers = new HashMap<>(command.getHelpSectionMap());
        renderers.put(SECTION, EnvironmentHelp::render);
        List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING), SECTION);
        command.setHelpSectionMap(renderers);
        command.setHelpSectionKeys(sections);
    }

    private static String render(Help help) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (OptionSpec option : help.commandSpec().options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                variables.put(EnvironmentDefaults.variable(option), "instead of " + option.longestName());
            }
        }
        return variables.isEmpty() ? "" : help.createHeading("%nEnvironment:%n") + help.createTextTable(variables);
    }
}

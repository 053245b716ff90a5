package io.claimstream.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lets an environment variable stand for every option: {@code CLAIMSTREAM_<COMMAND>_<OPTION>}. */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private static final String PREFIX = "CLAIMSTREAM_";

    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String value = environment.get(variable(option));
        return value == null || value.isEmpty() ? null : value;
    }

    /** The variable that stands for {@code option}, such as {@code CLAIMSTREAM_DEMO_PORT}. */
    static String variable(OptionSpec option) {
        boolean ofAllCommands = option.inherited() || option.command().parent() == null;
        String command = ofAllCommands ? "" : option.command().name() + "_";
        return PREFIX + upperCase(command) + upperCase(option.longestName().replaceFirst("^--?", ""));
    }

    private static String upperCase(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

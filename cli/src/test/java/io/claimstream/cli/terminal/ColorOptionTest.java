package io.claimstream.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ColorOptionTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> NO_COLOR = Map.of("NO_COLOR", "1");

    @Test
    void aTerminalHasColoursUnlessSomebodyWantsNone() {
        assertThat(isOn(true, NOTHING)).isTrue();
        assertThat(isOn(true, NO_COLOR)).isFalse();
        assertThat(isOn(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(isOn(true, Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void whatIsPipedIsPlain() {
        assertThat(isOn(false, NOTHING)).isFalse();
    }

    @Test
    void theOptionOutranksAllThat() {
        assertThat(isOn(false, NO_COLOR, "--color", "always")).isTrue();
        assertThat(isOn(true, NOTHING, "--color", "never")).isFalse();
    }

    private static boolean isOn(boolean interactive, Map<String, String> environment, String... arguments) {
        ColorOption option = new ColorOption();
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create()
                .addMixin("color", CommandLine.Model.CommandSpec.forAnnotatedObject(option));
        new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return option.isOn(new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                environment,
                interactive));
    }
}

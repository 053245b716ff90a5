package io.claimstream.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The size of the terminal that the command was started from.
 *
 * @param rows how many lines it shows
 * @param columns how many characters a line has
 */
public record ScreenSize(int rows, int columns) {

    /** What terminals have had since the VT100. */
    private static final ScreenSize USUAL = new ScreenSize(24, 80);

    private static final File CONTROLLING_TERMINAL = new File("/dev/tty");
    private static final int PATIENCE_SECONDS = 1;

    /** Asks the terminal, by way of {@code stty}, since Java cannot; 24 by 80 where it does not answer. */
    public static ScreenSize current() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(CONTROLLING_TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? parse(answer) : USUAL;
        } catch (IOException e) {
            return USUAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }

    /** Reads {@code "ROWS COLUMNS"}; a terminal that does not know its size says "0 0". */
    static ScreenSize parse(String answer) {
        String[] numbers = answer.strip().split(" ");
        if (numbers.length != 2 || !isSize(numbers[0]) || !isSize(numbers[1])) {
            return USUAL;
        }
        return new ScreenSize(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static boolean isSize(String number) {
        return number.matches("[1-9][0-9]{0,3}");
    }
}

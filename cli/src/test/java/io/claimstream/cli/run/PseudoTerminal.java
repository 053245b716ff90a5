package io.claimstream.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program that runs in a terminal of its own, by way of {@code script} (util-linux): what it shows, and keys for it. */
final class PseudoTerminal implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final char INTERRUPT = '\u0003';

    private final Process script;
    private final Path device;
    private final StringBuffer shown = new StringBuffer();
    private final Thread reader;

    /**
     * Starts {@code command} in a terminal of {@code rows} lines of {@code columns} characters.
     *
     * @param folder for a file of its own
     */
    PseudoTerminal(Path folder, Map<String, String> environment, int rows, int columns, List<String> command)
            throws IOException {
        device = folder.resolve("terminal");
        String quoted = String.join("' '", command);
        String line = "tty > '" + device + "'; stty rows " + rows + " cols " + columns + "; exec '" + quoted + "'";
        ProcessBuilder builder = new ProcessBuilder("script", "--quiet", "--return", "--command", line, "/dev/null")
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("TERM", "xterm");
        builder.environment().put("SHELL", "/bin/sh");
        builder.environment().remove("NO_COLOR");
        script = builder.start();
        reader = new Thread(this::read, "pseudo-terminal");
        reader.start();
    }

    /** Waits until what it has shown so far is {@code wanted}. */
    void await(String what, Predicate<String> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!wanted.test(shown())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no " + what + " in " + PATIENCE_SECONDS + " s; shown: " + shown());
            }
            Thread.sleep(50);
        }
    }

    /** All that it was sent, control sequences included. */
    String shown() {
        return shown.toString();
    }

    void resize(int rows, int columns) throws IOException, InterruptedException {
        String name = Files.readString(device).strip();
        new ProcessBuilder("stty", "-F", name, "rows", Integer.toString(rows), "cols", Integer.toString(columns))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Presses Ctrl-C, and returns the exit code that follows. */
    int interrupt() throws IOException, InterruptedException {
        script.getOutputStream().write(INTERRUPT);
        script.getOutputStream().flush();
        if (!script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Ctrl-C did not end it");
        }
        reader.join();
        return script.exitValue();
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    private void read() {
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = script.getInputStream()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                shown.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            shown.append(e);
        }
    }
}

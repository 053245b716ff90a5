package io.claimstream.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams and the environment of one run of the command. Everything is UTF-8, whatever the locale: output is data that
 * other programs read.
 */
public final class Terminal {

    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final OutputStream output;
    private final PrintWriter data;
    private final PrintWriter messages;
    private final Map<String, String> environment;
    private final boolean interactive;
    private volatile Talk talk;

    /**
     * @param interactive whether a person looks at {@code output}
     */
    public Terminal(
            InputStream input,
            OutputStream output,
            OutputStream messages,
            Map<String, String> environment,
            boolean interactive) {
        this.input = input;
        this.output = new BufferedOutputStream(output, BUFFER);
        this.data = new PrintWriter(new OutputStreamWriter(this.output, StandardCharsets.UTF_8), true);
        this.messages = new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true);
        this.environment = Map.copyOf(environment);
        this.interactive = interactive;
        this.talk = Talk.to(this.messages);
    }

    /** The streams and the environment of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                isTerminal(System.console()));
    }

    /** Since Java 22 there is a console also where none of the streams is a terminal. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    public InputStream input() {
        return input;
    }

    public Map<String, String> environment() {
        return environment;
    }

    /** Whether a person looks at standard output, rather than a file or a program. */
    public boolean isInteractive() {
        return interactive;
    }

    /** Where the text that was asked for goes, such as help. */
    public PrintWriter data() {
        return data;
    }

    /** Where messages for people go. */
    public PrintWriter messages() {
        return messages;
    }

    /** Tells people something. */
    public void say(String message) {
        talk.say(message);
    }

    /** Tells people what went wrong; see {@link Talk#fail}. */
    public void fail(String message, Throwable defect) {
        talk.fail(message, defect);
    }

    /** Tells people everything in another way from now on. */
    public void talkBy(Talk otherTalk) {
        talk = otherTalk;
    }

    /**
     * Writes a line of data.
     *
     * @throws OutputException if nobody can take it
     */
    public void print(String line) {
        write(line);
        write("\n");
    }

    /**
     * Writes data without a line end.
     *
     * @throws OutputException if nobody can take it
     */
    public void write(String data) {
        try {
            output.write(data.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /**
     * Hands on all data written so far.
     *
     * @throws OutputException if nobody can take it
     */
    public void flush() {
        try {
            output.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}

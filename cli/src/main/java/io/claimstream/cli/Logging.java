package io.claimstream.cli;

import io.claimstream.cli.terminal.Terminal;

/** Sets what log4j2.xml leaves open. To be called before anything is logged: the levels are read when logging starts. */
public final class Logging {

    private static final String LEVEL = "claimstream.log.level";
    private static final String CONNECTIONS = "claimstream.log.connections";
    private static final String FORMAT = "claimstream.log.format";

    private Logging() {}

    /** Logs what the libraries do. */
    static void verbose() {
        System.setProperty(LEVEL, "INFO");
        System.setProperty(CONNECTIONS, "INFO");
    }

    /** Logs objects of JSON, and what {@code terminal} is to tell people with them. */
    public static void json(Terminal terminal) {
        System.setProperty(FORMAT, "json");
        terminal.talkBy(new LoggedTalk());
    }

    /** Also logs lost connections, which a command that is soon over reports itself. */
    public static void ofService() {
        if (System.getProperty(CONNECTIONS) == null) {
            System.setProperty(CONNECTIONS, "WARN");
        }
    }
}

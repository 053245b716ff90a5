package io.claimstream.cli;

/** Sets what log4j2.xml leaves open. To be called before anything is logged: the levels are read when logging starts. */
public final class Logging {

    private static final String LEVEL = "claimstream.log.level";
    private static final String CONNECTIONS = "claimstream.log.connections";

    private Logging() {}

    /** Logs what the libraries do. */
    static void verbose() {
        System.setProperty(LEVEL, "INFO");
        System.setProperty(CONNECTIONS, "INFO");
    }

    /** Also logs lost connections, which a command that is soon over reports itself. */
    public static void ofService() {
        if (System.getProperty(CONNECTIONS) == null) {
            System.setProperty(CONNECTIONS, "WARN");
        }
    }
}

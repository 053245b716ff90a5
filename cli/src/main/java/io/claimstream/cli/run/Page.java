package io.claimstream.cli.run;

import io.claimstream.aggregator.http.HttpApi;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.cli.FailureException;
import io.claimstream.cli.terminal.Terminal;
import io.javalin.util.JavalinBindException;

/** The page of the totals and the API. */
final class Page {

    /** Where browsers find it when nobody says otherwise. */
    static final int USUAL_PORT = 8080;

    private Page() {}

    /**
     * Serves it, and says where.
     *
     * @param option the option that chooses the port
     * @throws FailureException if nothing can listen there
     */
    static void open(Resources resources, HttpSettings settings, String option, Terminal terminal) {
        try {
            HttpApi api = resources.open(() -> HttpApi.start(settings));
            String host = settings.host().equals(HttpSettings.LOOPBACK) ? "localhost" : settings.host();
            terminal.say("the totals are at http://" + host + ":" + api.port() + "/");
        } catch (JavalinBindException e) {
            throw portTaken(settings.port(), option, e);
        }
    }

    static FailureException portTaken(int port, String option, Exception cause) {
        return new FailureException(
                "port " + port + " is taken or may not be used; stop what listens there, or choose another with "
                        + option + " (0 for any free one)",
                cause);
    }
}

package io.claimstream.cli.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimstream.cli.FailureException;
import io.claimstream.cli.template.HtmlTemplate;
import io.claimstream.cli.template.StyleSheet;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import java.io.IOException;
import java.io.StringWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Serves the current totals on the loopback interface: {@code /} as a page that renews itself, {@code /totals} as a JSON
 * array of the values on the topic.
 */
public final class TotalsPage implements AutoCloseable {

    private static final StyleSheet STYLE = StyleSheet.load(TotalsPage.class, "page");
    private static final HtmlTemplate PAGE = HtmlTemplate.load(TotalsPage.class, "page");

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final HttpServer server;
    private final Supplier<List<EventTotals>> totals;

    private TotalsPage(HttpServer server, Supplier<List<EventTotals>> totals) {
        this.server = server;
        this.totals = totals;
    }

    /**
     * Starts serving.
     *
     * @param port where; 0 for any free port
     * @param totals the totals as they are when it is called, from any thread
     * @throws FailureException if the port is taken
     */
    public static TotalsPage serve(int port, Supplier<List<EventTotals>> totals) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TotalsPage page = new TotalsPage(server, totals);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (BindException e) {
            throw new FailureException(
                    "port " + port + " is taken or may not be used; stop what listens there, or choose another with"
                            + " --port (0 for any free one)",
                    e);
        } catch (IOException e) {
            throw new FailureException("cannot serve the page: " + e.getMessage(), e);
        }
    }

    /** Where the page is, for a browser. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                send(exchange, METHOD_NOT_ALLOWED, "text/plain", "only GET is answered\n");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> send(exchange, OK, "text/html", page());
                case "/totals" -> send(exchange, OK, "application/json", Json.write(totals.get()) + "\n");
                default -> send(exchange, NOT_FOUND, "text/plain", "there is / for people and /totals for programs\n");
            }
        }
    }

    private String page() {
        StringWriter page = new StringWriter();
        PAGE.write(page, PageView.of(totals.get(), STYLE));
        return page.toString();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", STYLE.policy() + "; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

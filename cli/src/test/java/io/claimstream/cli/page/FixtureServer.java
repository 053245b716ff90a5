package io.claimstream.cli.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimstream.aggregator.http.HttpApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The page's files under the server's security policy, and answers of the API that a test lays down. */
final class FixtureServer implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "json", "application/json");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();

    /** @param port where; 0 for any free port */
    FixtureServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /** Answers from now on. */
    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The JSON that {@code address} answers from now on; without a query, also to those queries that have no own answer. */
    void lay(String address, String json) {
        answers.put(address, json);
    }

    /** What was asked for, with the query. */
    List<String> requests() {
        return requests;
    }

    int listeners() {
        return streams.size();
    }

    /** Sends an event to all who listen. */
    void send(String id, String event, String json) {
        byte[] message =
                ("id: " + id + "\nevent: " + event + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
        for (OutputStream stream : streams) {
            try {
                stream.write(message);
                stream.flush();
            } catch (IOException gone) {
                streams.remove(stream);
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/api/stream")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream stream = exchange.getResponseBody();
            stream.write("retry: 200\n\n".getBytes(StandardCharsets.UTF_8));
            stream.flush();
            streams.add(stream);
        } else if (path.startsWith("/api/") || path.equals("/ready")) {
            String json = answers.getOrDefault(exchange.getRequestURI().toString(), answers.get(path));
            send(
                    exchange,
                    json == null ? 404 : 200,
                    "json",
                    (json == null ? "{\"title\":\"unknown\"}" : json).getBytes(StandardCharsets.UTF_8));
        } else {
            sendFile(exchange, path.startsWith("/assets/") ? path.substring(1) : "index.html");
        }
    }

    private static void sendFile(HttpExchange exchange, String file) throws IOException {
        try (InputStream in = HttpApi.class.getResourceAsStream("page/" + file)) {
            byte[] content = in == null ? new byte[0] : in.readAllBytes();
            send(exchange, in == null ? 404 : 200, file.substring(file.lastIndexOf('.') + 1), content);
        }
    }

    private static void send(HttpExchange exchange, int status, String extension, byte[] content) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(extension, "text/plain") + "; charset=utf-8");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package io.claimstream.extractor.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What operators and their tools ask of the extractor, over HTTP: {@code /health} (200 while the process answers),
 * {@code /ready} (200 while it reads articles, else 503) and {@code /metrics} in Prometheus' text format. The aggregator
 * answers the same at the same paths.
 */
public final class OperationsServer implements AutoCloseable {

    private static final String JSON = "application/json";
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String PLAIN_TEXT = "text/plain; charset=utf-8";
    private static final int THREADS = 2;
    private static final int USUAL_BACKLOG = 0;

    private final HttpServer server;
    private final ExecutorService threads;

    private OperationsServer(HttpServer server, BooleanSupplier ready, Supplier<String> metrics) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, OperationsServer::thread);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, ready, metrics));
        server.start();
    }

    /**
     * Begins to answer.
     *
     * @param port where; 0 for any free port
     * @param ready whether the service does its work now
     * @param metrics the metrics in Prometheus' text format, asked for each request
     * @throws IOException if nothing can listen there
     */
    public static OperationsServer start(String host, int port, BooleanSupplier ready, Supplier<String> metrics)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), USUAL_BACKLOG);
        return new OperationsServer(server, ready, metrics);
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, BooleanSupplier ready, Supplier<String> metrics)
            throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, PLAIN_TEXT, "only GET and HEAD are answered here\n");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/health" -> send(exchange, 200, JSON, "{\"status\":\"up\"}");
                case "/ready" -> {
                    boolean isReady = ready.getAsBoolean();
                    send(exchange, isReady ? 200 : 503, JSON, "{\"ready\":" + isReady + "}");
                }
                case "/metrics" -> send(exchange, 200, PROMETHEUS_TEXT, metrics.get());
                default -> send(exchange, 404, PLAIN_TEXT, "there are /health, /ready and /metrics here\n");
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "operations");
        thread.setDaemon(true);
        return thread;
    }
}

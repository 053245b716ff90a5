package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.api.SecurityHeaders;
import io.claimstream.aggregator.http.download.DownloadRoutes;
import io.claimstream.aggregator.http.sse.Broadcast;
import io.claimstream.aggregator.http.sse.StreamServlet;
import io.claimstream.aggregator.http.view.TopicView;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import jakarta.servlet.Servlet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;

/** Serves what the topics hold over HTTP: the API, the stream of changes, and the live page. */
public final class HttpApi implements AutoCloseable {

    private static final String STREAM = "/api/stream";

    private static final UriCompliance SLASHES_IN_IDS =
            UriCompliance.DEFAULT.with("slashes in ids", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

    private final Broadcast broadcast;
    private final TopicView view;
    private final Javalin server;

    private HttpApi(Broadcast broadcast, TopicView view, HttpSettings settings) {
        this.broadcast = broadcast;
        this.view = view;
        this.server = Javalin.create(config -> configure(config, settings)).start(settings.host(), settings.port());
    }

    /**
     * Begins to read the topics and to answer.
     *
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static HttpApi start(HttpSettings settings) {
        Broadcast broadcast = new Broadcast();
        TopicView view = TopicView.follow(settings.kafka(), broadcast, settings.observer());
        settings.observer().observe(() -> view.events().size(), broadcast::subscribers, view::isCaughtUp);
        try {
            return new HttpApi(broadcast, view, settings);
        } catch (RuntimeException e) {
            view.close();
            broadcast.close();
            throw e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The paths that it answers, the page's included. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(Set.of(STREAM));
        server.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method == HandlerType.GET)
                .forEach(handler -> paths.add(handler.endpoint.path));
        return paths;
    }

    @Override
    public void close() {
        broadcast.close();
        server.stop();
        view.close();
    }

    private void configure(JavalinConfig config, HttpSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        Servlet stream = new StreamServlet(broadcast, view);
        config.jetty.modifyServletContextHandler(handler -> {
            ServletHolder holder = new ServletHolder(stream);
            holder.setAsyncSupported(true);
            handler.addServlet(holder, STREAM);
            handler.getServletHandler().setDecodeAmbiguousURIs(true);
        });
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(SLASHES_IN_IDS));
        config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
        new EventRoutes(view).addTo(config.routes);
        new DownloadRoutes(view).addTo(config.routes);
        new DescriptionRoutes().addTo(config.routes);
        new PageRoutes().addTo(config.routes);
        new OperationRoutes(view, settings).addTo(config.routes);
        ErrorAnswers.addTo(config);
    }
}

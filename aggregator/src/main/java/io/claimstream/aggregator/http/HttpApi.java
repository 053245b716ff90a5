package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.api.BadParameterException;
import io.claimstream.aggregator.http.api.Problem;
import io.claimstream.aggregator.http.api.SecurityHeaders;
import io.claimstream.aggregator.http.sse.Broadcast;
import io.claimstream.aggregator.http.sse.StreamServlet;
import io.claimstream.aggregator.http.view.TopicView;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jakarta.servlet.Servlet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Serves what the topics hold over HTTP: the API, the stream of changes, and the live page. */
public final class HttpApi implements AutoCloseable {

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
        TopicView view = TopicView.follow(settings.kafka(), broadcast);
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
            handler.addServlet(holder, "/api/stream");
        });
        config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
        new EventRoutes(view).addTo(config.routes);
        new PageRoutes().addTo(config.routes);
        new OperationRoutes(view, settings.metrics()).addTo(config.routes);
        config.routes.exception(BadParameterException.class, (e, context) -> {
            Problem problem = Problem.badParameter(e);
            context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
        });
        for (int status : List.of(404, 405)) {
            config.routes.error(status, "*", context -> {
                if (!Problem.MEDIA_TYPE.equals(context.res().getContentType())) {
                    Problem problem = Problem.of(404, "there is nothing at " + context.path());
                    context.contentType(Problem.MEDIA_TYPE).result(problem.json());
                }
            });
        }
    }
}

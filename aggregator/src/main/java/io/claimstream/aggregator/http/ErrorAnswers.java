package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.api.BadParameterException;
import io.claimstream.aggregator.http.api.NoSuchThingException;
import io.claimstream.aggregator.http.api.Problem;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever is refused or fails is answered with a problem (RFC 9457). */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /** All that is served is read only. */
    private static final String ALLOWED = "GET, HEAD";

    private ErrorAnswers() {}

    static void addTo(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.routes.exception(BadParameterException.class, (e, context) -> send(context, Problem.badParameter(e)));
        config.routes.exception(
                NoSuchThingException.class, (e, context) -> send(context, Problem.of(404, e.getMessage())));
        config.routes.exception(
                NotFoundResponse.class,
                (e, context) -> send(context, Problem.of(404, "there is nothing at " + context.path())));
        config.routes.exception(MethodNotAllowedResponse.class, (e, context) -> {
            context.header("Allow", ALLOWED);
            send(context, Problem.of(405, context.method() + " is not allowed here; allowed are " + ALLOWED));
        });
        config.routes.exception(
                HttpResponseException.class, (e, context) -> send(context, Problem.of(e.getStatus(), e.getMessage())));
        config.routes.exception(Exception.class, ErrorAnswers::failed);
        config.jetty.modifyServer(server -> server.setErrorHandler(new JettyErrors()));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new JettyErrors()));
    }

    private static void failed(Exception e, Context context) {
        if (e instanceof HttpException refusal) {
            send(context, Problem.of(refusal.getCode(), refusal.getReason()));
            return;
        }
        LOG.error("{} {} failed", context.method(), context.path(), e);
        send(context, Problem.of(500, "this is a fault of the service, not of the request; its log says more"));
    }

    private static void send(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }
}

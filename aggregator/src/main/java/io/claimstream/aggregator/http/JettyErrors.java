package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.api.Problem;
import io.claimstream.aggregator.http.api.SecurityHeaders;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself refuses, before any route sees it: a line that is no request, an address that is none. */
final class JettyErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = Problem.of(response.getStatus(), "the request cannot be understood or answered");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        SecurityHeaders.ALL.forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        Content.Sink.write(response, true, problem.json(), callback);
        return true;
    }
}

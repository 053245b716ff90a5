package io.claimstream.aggregator.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** The live page: files of the resource folder {@code page}, {@code index.html} for the list and for every event. */
final class PageRoutes {

    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    void addTo(RoutesConfig routes) {
        routes.get("/", context -> send(context, "index.html"));
        routes.get("/events/{id}", context -> send(context, "index.html"));
        routes.get("/assets/{file}", context -> send(context, "assets/" + checked(context.pathParam("file"))));
    }

    private static String checked(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new NotFoundResponse();
        }
        return file;
    }

    private static void send(Context context, String file) throws IOException {
        try (InputStream in = PageRoutes.class.getResourceAsStream("page/" + file)) {
            if (in == null) {
                throw new NotFoundResponse();
            }
            String extension = file.substring(file.lastIndexOf('.') + 1);
            context.contentType(TYPES.getOrDefault(extension, "application/octet-stream"))
                    .result(in.readAllBytes());
        }
    }
}

package io.claimstream.aggregator.http;

import io.claimstream.schemas.json.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** The OpenAPI document, written by hand and held to the routes by a test, and the schemas of the contract it refers to. */
final class DescriptionRoutes {

    private static final Pattern SCHEMA = Pattern.compile("[a-z-]+\\.schema\\.json");

    void addTo(RoutesConfig routes) {
        routes.get(
                "/openapi.json",
                context ->
                        send(context, DescriptionRoutes.class.getResourceAsStream("openapi.json"), "application/json"));
        routes.get("/schemas/{file}", this::schema);
    }

    private void schema(Context context) throws IOException {
        String file = context.pathParam("file");
        if (!SCHEMA.matcher(file).matches()) {
            throw new NotFoundResponse();
        }
        send(context, Json.class.getResourceAsStream("/io/claimstream/schemas/" + file), "application/schema+json");
    }

    private static void send(Context context, InputStream resource, String type) throws IOException {
        try (resource) {
            if (resource == null) {
                throw new NotFoundResponse();
            }
            context.contentType(type).result(resource.readAllBytes());
        }
    }
}

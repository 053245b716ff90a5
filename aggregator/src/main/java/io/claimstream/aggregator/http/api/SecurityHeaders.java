package io.claimstream.aggregator.http.api;

import java.util.Map;

/** The headers of every answer. Texts of articles are not trusted: nothing in a page may run but what is served here. */
public final class SecurityHeaders {

    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private SecurityHeaders() {}
}

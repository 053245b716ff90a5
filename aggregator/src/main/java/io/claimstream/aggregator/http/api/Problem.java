package io.claimstream.aggregator.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.claimstream.schemas.json.Json;
import io.javalin.http.HttpStatus;
import java.util.List;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong with this request
 * @param invalidParams the parameters that cannot be accepted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonProperty("invalid-params") List<InvalidParameter> invalidParams) {

    /** The title has to be the phrase of the standard, which Javalin shortens here. */
    private static final String INTERNAL_ERROR = "Internal Server Error";

    /** The media type of its JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param name the parameter
     * @param value what was given
     * @param reason what is allowed
     */
    public record InvalidParameter(String name, String value, String reason) {}

    /** The answer to a parameter that cannot be accepted. */
    public static Problem badParameter(BadParameterException e) {
        return new Problem(
                "about:blank",
                HttpStatus.BAD_REQUEST.getMessage(),
                HttpStatus.BAD_REQUEST.getCode(),
                e.getMessage(),
                List.of(new InvalidParameter(e.parameter(), e.given(), "must be " + e.allowed())));
    }

    /** The answer with that HTTP status. */
    public static Problem of(int status, String detail) {
        String title =
                status == 500 ? INTERNAL_ERROR : HttpStatus.forStatus(status).getMessage();
        return new Problem("about:blank", title, status, detail, List.of());
    }

    /** It as JSON. */
    public String json() {
        return Json.write(this);
    }
}

package io.claimstream.schemas.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** Says in plain words why JSON could not be read: where, what was found, and what would be right. */
public final class JsonProblem {

    private static final int LONGEST_VALUE = 60;

    private JsonProblem() {}

    /** What is wrong, without Java's class names and without the source; one line. */
    public static String describe(Exception problem) {
        Throwable cause = problem;
        while (cause instanceof JsonMappingException
                && !(cause instanceof InvalidFormatException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof JsonEOFException eof) {
            return "the JSON is cut off" + at(eof.getLocation());
        }
        if (cause instanceof StreamConstraintsException limit) {
            return "the JSON is over a limit: " + limit.getOriginalMessage().replaceAll(", from `[^`]{0,100}`", "");
        }
        if (cause instanceof InvalidFormatException format) {
            return path(format) + " is " + shown(format.getValue()) + "; it must be " + expected(format);
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof JsonProcessingException json) {
            return json.getOriginalMessage() + at(json.getLocation());
        }
        return cause.getMessage() == null ? "it is incomplete" : cause.getMessage();
    }

    private static String mismatch(MismatchedInputException problem) {
        String message = problem.getOriginalMessage();
        if (message.startsWith("No content")) {
            return "there is no JSON value";
        }
        if (message.startsWith("Trailing token")) {
            return "there is more than one JSON value";
        }
        return path(problem) + " must be " + expected(problem);
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The way to the value, such as {@code "quantity.bound"}. */
    private static String path(JsonMappingException problem) {
        if (problem.getPath().isEmpty()) {
            return "the value";
        }
        StringBuilder path = new StringBuilder("\"");
        for (Reference step : problem.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 1 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.append('"').toString();
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return '"' + (text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "..." : text) + '"';
    }

    private static String expected(MismatchedInputException problem) {
        Class<?> type = problem.getTargetType();
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(JsonProblem::label)
                                    .toList());
        }
        if (type == Instant.class) {
            return "a time such as 2024-06-07T08:30:00Z";
        }
        if (type == LocalDate.class) {
            return "a date such as 2024-06-07";
        }
        if (type == String.class) {
            return "a string";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a whole number" : "an object";
    }

    private static String label(Object constant) {
        String json = Json.write(constant);
        return json.substring(1, json.length() - 1);
    }
}

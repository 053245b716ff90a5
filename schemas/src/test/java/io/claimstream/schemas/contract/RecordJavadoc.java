package io.claimstream.schemas.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of a record in this module says of its components, as the schemas' descriptions put it. */
final class RecordJavadoc {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ([^@]+)");
    private static final Pattern CONSTANT = Pattern.compile("\\{@value #(\\w+)\\}");

    private RecordJavadoc() {}

    /** The description of each documented component of {@code type}, by its name. */
    static Map<String, String> components(Class<?> type) {
        String source = read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        String comment = source.substring(source.indexOf("/**"), source.indexOf("*/"))
                .replaceAll("\\n \\*", " ")
                .replaceAll("\\s+", " ");
        Map<String, String> components = new LinkedHashMap<>();
        Matcher params = PARAM.matcher(withoutTags(comment, type));
        while (params.find()) {
            components.put(params.group(1), params.group(2).strip());
        }
        return components;
    }

    private static String withoutTags(String comment, Class<?> type) {
        String text = comment.replaceAll("\\{@code ([^}]+)\\}", "`$1`")
                .replaceAll("\\{@link \\S+ ([^}]+)\\}", "$1")
                .replaceAll(" \\(DESIGN\\.md[^)]*\\)", "");
        return CONSTANT.matcher(text).replaceAll(match -> constant(type, match));
    }

    private static String constant(Class<?> type, MatchResult name) {
        try {
            return String.valueOf(type.getField(name.group(1)).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no constant " + name.group(1), e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException("this test reads the sources of its own module: " + source, e);
        }
    }
}

package io.claimstream.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsMatchSchemasTest {

    private static final List<String> FILES = List.of(
            "article.schema.json",
            "claim.schema.json",
            "event-totals.schema.json",
            "revision.schema.json",
            "rejected-headers.schema.json",
            "common.schema.json");

    /** Every record of the contract with the schema that mirrors it, found by following the components. */
    static Stream<RecordAndSchema> records() {
        Map<Class<?>, RecordAndSchema> found = new LinkedHashMap<>();
        ValueType.ALL.stream()
                .filter(type -> type.javaType().isRecord())
                .forEach(type -> collect(type.javaType(), SchemaNode.file(type.schema()), found));
        return found.values().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentHasAPropertyAndEveryPropertyAComponentInTheSameOrder(RecordAndSchema pair) {
        assertThat(pair.schema().propertyNames()).isEqualTo(pair.componentNames());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPropertyIsDescribedInTheWordsOfTheJavadoc(RecordAndSchema pair) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        pair.schema()
                .propertyNames()
                .forEach(name ->
                        descriptions.put(name, pair.schema().property(name).description()));

        assertThat(descriptions).isEqualTo(RecordJavadoc.components(pair.type()));
        assertThat(descriptions.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aPropertyMayBeNullExactlyWhereTheJavadocSaysSo(RecordAndSchema pair) {
        Map<String, String> javadoc = RecordJavadoc.components(pair.type());
        for (String name : pair.componentNames()) {
            if (pair.type() == Article.class && name.equals("publishedAt")) {
                continue; // articles without it are for use without Kafka, see the test below
            }
            assertThat(pair.schema().property(name).allowsNull())
                    .as("whether %s.%s may be null", pair.type().getSimpleName(), name)
                    .isEqualTo(javadoc.get(name).matches(".*\\bnull\\b.*"));
        }
    }

    @Test
    void anArticleOnTheTopicNeedsItsPublicationDate() {
        SchemaNode article = SchemaNode.file(ValueType.ARTICLE.schema());

        assertThat(article.property("publishedAt").allowsNull()).isFalse();
        assertThat(article.texts("required")).containsExactly("id", "text", "publishedAt");
    }

    @ParameterizedTest
    @MethodSource("records")
    void allOtherValuesCarryAllTheirProperties(RecordAndSchema pair) {
        if (pair.type() != Article.class) {
            assertThat(pair.schema().texts("required")).isEqualTo(pair.componentNames());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPropertyHasTheTypeOfItsComponent(RecordAndSchema pair) {
        for (RecordComponent component : pair.type().getRecordComponents()) {
            SchemaNode property = pair.schema().property(component.getName());
            String where = pair.type().getSimpleName() + "." + component.getName();
            assertMirrors(where, component.getGenericType(), property);
            if (component.getType().isPrimitive()) {
                assertThat(property.allowsNull()).as("%s is a primitive", where).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void readersIgnoreWhatTheyDoNotKnow(RecordAndSchema pair) {
        assertThat(pair.schema().node().has("additionalProperties"))
                .as("additionalProperties is left open")
                .isFalse();
    }

    @Test
    void everyDefinitionIsUsedAndEverySchemaNamesItsDialect() {
        String all = String.join(
                "\n",
                FILES.stream()
                        .map(file -> SchemaNode.file(file).node().toString())
                        .toList());
        for (String file : FILES) {
            SchemaNode schema = SchemaNode.file(file);

            assertThat(schema.node().path("$schema").asText())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.node().path("$defs").fieldNames())
                    .toIterable()
                    .allSatisfy(name -> assertThat(all).contains("#/$defs/" + name + "\""));
        }
    }

    private static void collect(Class<?> type, SchemaNode schema, Map<Class<?>, RecordAndSchema> found) {
        if (found.putIfAbsent(type, new RecordAndSchema(type, schema)) != null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            SchemaNode property = schema.property(component.getName()).ofValue();
            Class<?> element = element(component.getGenericType());
            if (element.isRecord()) {
                collect(element, component.getType().isRecord() ? property : elements(property), found);
            }
        }
    }

    private static void assertMirrors(String where, Type type, SchemaNode property) {
        SchemaNode value = property.ofValue();
        Class<?> raw = raw(type);
        if (raw.isEnum()) {
            assertThat(value.texts("enum")).as(where).isEqualTo(labels(raw));
            return;
        }
        assertThat(value.type()).as("type of %s", where).isEqualTo(jsonType(raw));
        assertThat(value.node().path("format").asText())
                .as("format of %s", where)
                .isEqualTo(format(raw));
        if (raw == List.class || raw == Map.class) {
            assertMirrors(where + " element", element(type), elements(value));
        }
    }

    private static SchemaNode elements(SchemaNode container) {
        return container
                .at(container.type().equals("array") ? "items" : "additionalProperties")
                .ofValue();
    }

    private static String jsonType(Class<?> type) {
        if (type == int.class || type == long.class || type == Long.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        if (type == String.class || type == Instant.class || type == LocalDate.class) {
            return "string";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        return type == List.class ? "array" : "object";
    }

    private static String format(Class<?> type) {
        if (type == Instant.class) {
            return "date-time";
        }
        return type == LocalDate.class ? "date" : "";
    }

    private static List<String> labels(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> Json.write(constant).replace("\"", ""))
                .toList();
    }

    /** What a component holds: itself, the elements of a list, or the values of a map. */
    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return raw(arguments[arguments.length - 1]);
        }
        return raw(type);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType container ? (Class<?>) container.getRawType() : (Class<?>) type;
    }

    /** A record and the schema that mirrors it. */
    record RecordAndSchema(Class<?> type, SchemaNode schema) {

        List<String> componentNames() {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}

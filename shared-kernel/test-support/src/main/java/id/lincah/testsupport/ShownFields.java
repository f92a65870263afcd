package id.lincah.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Fields an example shows though its schema has no such property: then it is the schema of something else. */
record ShownFields(JsonNode schemas) {
    List<String> unknown(JsonNode schema, JsonNode example) {
        var known = resolved(schema);
        if (example.isArray()) {
            return StreamSupport.stream(example.spliterator(), false)
                    .flatMap(item -> unknown(known.path("items"), item).stream())
                    .distinct()
                    .toList();
        }
        // A map, one of several, or JSON kept as it was: nothing is said of single fields.
        if (!known.has("properties") || schema.path("$ref").asText().endsWith("/JsonNode")) {
            return List.of();
        }
        var open = known.has("additionalProperties");
        return example.properties().stream()
                .flatMap(field -> known.path("properties").has(field.getKey())
                        ? unknown(known.path("properties").path(field.getKey()), field.getValue()).stream()
                        : Stream.of(field.getKey()).filter(more -> !open))
                .distinct()
                .toList();
    }

    private JsonNode resolved(JsonNode schema) {
        var name = schema.path("$ref").asText();
        return name.isEmpty() ? schema : schemas.path(name.substring(name.lastIndexOf('/') + 1));
    }
}

package id.lincah.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Validation as a producer does it (closed) and as a consumer does it (open). */
final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** What a consumer does not hold against a newer producer: more fields, more values, wider limits. */
    private static final List<String> CLOSING = List.of(
            "additionalProperties",
            "unevaluatedProperties",
            "enum",
            "maxLength",
            "maximum",
            "maxItems",
            "minLength",
            "minimum",
            "minItems");

    private Schemas() {}

    /** The complaints of a schema about a document; empty when it is valid. */
    static List<String> complaints(JsonNode schema, JsonNode document) {
        var withoutId = (ObjectNode) schema.deepCopy();
        withoutId.remove("$id");
        return FACTORY.getSchema(withoutId, CONFIG).validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** The open view of a closed schema: the same document with the closing removed. */
    static JsonNode consumerView(JsonNode closed) {
        var open = closed.deepCopy();
        openUp(open);
        return open;
    }

    private static void openUp(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            node.remove(CLOSING);
            node.path("properties").forEach(Schemas::openUp);
            openUp(node.path("items"));
        }
    }
}

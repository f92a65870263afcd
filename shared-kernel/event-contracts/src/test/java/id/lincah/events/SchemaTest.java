package id.lincah.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Record, schema and golden examples say the same, field by field. */
class SchemaTest {

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void theSchemaIsClosedAndHasTheFieldsOfTheRecord(Class<? extends PublishedEvent> event) {
        assertSameFields(event, newest(event));
        assertEquals(EventCatalogue.dataSchema(event), newest(event).get("$id").asText());
        assertEquals(
                EventCatalogue.of(event).classification().label(),
                newest(event).get("x-classification").asText());
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void everyExampleSurvivesTheRoundTrip(Class<? extends PublishedEvent> event) throws IOException {
        for (var example : examples(event)) {
            var read = read(ContractFiles.json(example), event);
            var text = EventJson.text(read);
            assertEquals(ContractFiles.json(example), EventJson.mapper().readTree(text), example.toString());
            assertEquals(read, EventJson.read(text.getBytes(StandardCharsets.UTF_8), event));
        }
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void recordAndSchemaAgreeOnWhatIsRequired(Class<? extends PublishedEvent> event) throws IOException {
        var required = required(newest(event));
        for (var example : examples(event)) {
            var whole = ContractFiles.json(example);
            for (var field : fields(whole)) {
                var withHole = ((ObjectNode) whole.deepCopy()).without(field);
                assertEquals(
                        required.contains(field),
                        !Schemas.complaints(newest(event), withHole).isEmpty(),
                        () -> "schema without " + field);
                assertEquals(required.contains(field), refuses(withHole, event), () -> "record without " + field);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void theExamplesShowEveryFieldAndAlsoOnlyTheRequiredOnes(Class<? extends PublishedEvent> event) {
        var shown = new TreeSet<String>();
        var smallest = new TreeSet<>(fields(newest(event).get("properties")));
        for (var example : examples(event)) {
            var names = fields(ContractFiles.json(example));
            shown.addAll(names);
            smallest.retainAll(names);
        }
        assertEquals(fields(newest(event).get("properties")), shown);
        assertEquals(required(newest(event)), smallest);
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void aConsumerIgnoresWhatItDoesNotKnow(Class<? extends PublishedEvent> event) throws IOException {
        for (var example : examples(event)) {
            var newer = ((ObjectNode) ContractFiles.json(example)).put("addedLater", "x");
            assertEquals(read(ContractFiles.json(example), event), read(newer, event));
            assertFalse(Schemas.complaints(newest(event), newer).isEmpty(), "the closed schema must refuse it");
        }
    }

    private static boolean refuses(JsonNode document, Class<? extends PublishedEvent> event) {
        try {
            read(document, event);
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static <E extends PublishedEvent> E read(JsonNode document, Class<E> event) throws IOException {
        return EventJson.read(document.toString().getBytes(StandardCharsets.UTF_8), event);
    }

    private static void assertSameFields(Class<?> type, JsonNode schema) {
        assertEquals(false, schema.get("additionalProperties").asBoolean(true), type + " must be closed");
        var names = new TreeSet<String>();
        for (var component : type.getRecordComponents()) {
            names.add(component.getName());
            element(component)
                    .ifPresent(element -> assertSameFields(
                            element,
                            schema.get("properties").get(component.getName()).get("items")));
        }
        assertEquals(names, fields(schema.get("properties")), type.getName());
    }

    private static Optional<Class<?>> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? Optional.of(element)
                : Optional.empty();
    }

    private static JsonNode newest(Class<?> event) {
        return ContractFiles.schema(
                EventCatalogue.of(event).type(), EventCatalogue.of(event).schema());
    }

    private static List<Path> examples(Class<?> event) {
        return ContractFiles.examples(EventCatalogue.of(event).type());
    }

    private static Set<String> required(JsonNode schema) {
        var names = new TreeSet<String>();
        schema.get("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Set<String> fields(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

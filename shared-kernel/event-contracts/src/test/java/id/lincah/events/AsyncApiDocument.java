package id.lincah.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the AsyncAPI 3.0 document from the catalogue, so that it cannot tell another story. */
final class AsyncApiDocument {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private AsyncApiDocument() {}

    static String yaml() {
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/json");
        document.put("channels", channels());
        document.put("operations", operations());
        document.put("components", Map.of("messages", messages()));
        try {
            return YAML.writeValueAsString(document);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Object> info() {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", "Lincah events");
        info.put("version", "1.0.0");
        info.put(
                "description",
                "What the services of Lincah tell each other. CloudEvents 1.0 over Kafka in binary mode: the value is"
                        + " the data, every attribute is a header ce_<name>, the key is the subject.");
        return info;
    }

    private static Map<String, Object> channels() {
        var channels = new LinkedHashMap<String, Object>();
        for (var topic : EventCatalogue.topics()) {
            var channel = new LinkedHashMap<String, Object>();
            channel.put("address", topic);
            channel.put("messages", references(topic));
            channel.put("bindings", Map.of("kafka", Map.of("topic", topic)));
            channel.put("x-owner", owner(topic));
            channel.put("x-recipients", Recipients.of(topic));
            channel.put("x-classification", of(topic).get(0).classification().label());
            channels.put(channelName(topic), channel);
        }
        return channels;
    }

    private static Map<String, Object> references(String topic) {
        var references = new LinkedHashMap<String, Object>();
        of(topic)
                .forEach(contract -> references.put(
                        messageName(contract), reference("#/components/messages/" + messageName(contract))));
        return references;
    }

    private static Map<String, Object> operations() {
        var operations = new LinkedHashMap<String, Object>();
        for (var topic : EventCatalogue.topics()) {
            var operation = new LinkedHashMap<String, Object>();
            operation.put("action", "send");
            operation.put("channel", reference("#/channels/" + channelName(topic)));
            operation.put("summary", owner(topic) + " publishes");
            operations.put("publish-" + channelName(topic), operation);
        }
        return operations;
    }

    private static Map<String, Object> messages() {
        var messages = new LinkedHashMap<String, Object>();
        for (var event : EventCatalogue.events()) {
            var contract = EventCatalogue.of(event);
            var message = new LinkedHashMap<String, Object>();
            message.put("name", contract.type());
            message.put("title", event.getSimpleName());
            message.put("contentType", "application/json");
            message.put("payload", payload(contract));
            message.put("bindings", Map.of("kafka", Map.of("key", uuid())));
            messages.put(messageName(contract), message);
        }
        return messages;
    }

    private static Map<String, Object> payload(Contract contract) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        payload.put("schema", reference("schemas/" + contract.type() + "/" + contract.schema() + ".json"));
        return payload;
    }

    private static Map<String, Object> uuid() {
        var uuid = new LinkedHashMap<String, Object>();
        uuid.put("type", "string");
        uuid.put("format", "uuid");
        return uuid;
    }

    private static Map<String, Object> reference(String target) {
        return Map.of("$ref", target);
    }

    private static List<Contract> of(String topic) {
        return EventCatalogue.events().stream()
                .map(EventCatalogue::of)
                .filter(contract -> contract.topic().equals(topic))
                .toList();
    }

    private static String messageName(Contract contract) {
        return contract.type().replace("id.lincah.", "").replace('.', '-');
    }

    private static String channelName(String topic) {
        return topic.replace(".events.v1", "").replace('.', '-');
    }

    private static String owner(String topic) {
        return topic.substring(0, topic.indexOf('.')) + "-service";
    }
}

package id.lincah.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every service's committed API contract is held to. */
public final class OpenApiContract {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String MISSING = " has no example";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode contract;

    private OpenApiContract(JsonNode contract) {
        this.contract = contract;
    }

    /** The committed file is what the service serves; {@code -Dlincah.openapi.write=true} writes it anew. */
    public static OpenApiContract inStep(String served) throws IOException {
        assertTrue(served.startsWith("---\nopenapi: 3.1"), "OpenAPI 3.1");
        if (Boolean.getBoolean("lincah.openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served);
        return of(served);
    }

    static OpenApiContract of(String served) throws IOException {
        return new OpenApiContract(new ObjectMapper(new YAMLFactory()).readTree(served));
    }

    /** Every example is what its schema allows. */
    public void examplesFit() {
        assertEquals(
                List.of(),
                faults().stream().filter(fault -> !fault.endsWith(MISSING)).toList());
    }

    /** The same, and every request that carries JSON shows one. */
    public void isExampled() {
        assertEquals(List.of(), faults());
    }

    /** Every JSON answer to a request that succeeds says what it is: a schema that knows what its example shows. */
    public void isTyped() {
        assertEquals(List.of(), untyped());
    }

    List<String> faults() {
        return eachOperation(this::faults);
    }

    List<String> untyped() {
        return eachOperation(this::untyped);
    }

    private List<String> eachOperation(BiFunction<String, JsonNode, List<String>> look) {
        var found = new ArrayList<String>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> found.addAll(
                                look.apply(operation.getKey() + " " + path.getKey(), operation.getValue()))));
        return found;
    }

    private List<String> untyped(String name, JsonNode operation) {
        var schemas = new ShownFields(contract.path("components").path("schemas"));
        return operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .filter(response -> response.getValue().path("content").has("application/json"))
                .flatMap(response -> {
                    var media = response.getValue().path("content").path("application/json");
                    var answer = name + " " + response.getKey();
                    return media.path("schema").isEmpty()
                            ? Stream.of(answer + " has no schema")
                            : schemas.unknown(media.path("schema"), media.path("example")).stream()
                                    .map(field -> answer + " shows what its schema does not know: " + field);
                })
                .toList();
    }

    private List<String> faults(String name, JsonNode operation) {
        var faults = new ArrayList<String>();
        var request = operation.path("requestBody").path("content").path("application/json");
        if (!request.isMissingNode()) {
            faults.addAll(misfits(name + " request", request));
            if (!request.has("example")) {
                faults.add(name + " request" + MISSING);
            }
        }
        operation.path("responses").properties().stream()
                .map(Map.Entry::getValue)
                .map(response -> response.path("content").path("application/json"))
                .forEach(media -> faults.addAll(misfits(name + " response", media)));
        return faults;
    }

    private List<String> misfits(String name, JsonNode media) {
        if (!media.has("example") || !media.has("schema")) {
            return List.of();
        }
        var schema = (ObjectNode) media.path("schema").deepCopy();
        schema.set("components", contract.path("components"));
        return SCHEMAS.getSchema(schema).validate(media.path("example")).stream()
                .map(fault -> name + " example: " + fault.getMessage())
                .toList();
    }
}

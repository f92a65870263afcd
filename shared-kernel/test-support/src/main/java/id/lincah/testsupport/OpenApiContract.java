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

    List<String> faults() {
        var faults = new ArrayList<String>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                faults.addAll(faults(operation.getKey() + " " + path.getKey(), operation.getValue()))));
        return faults;
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

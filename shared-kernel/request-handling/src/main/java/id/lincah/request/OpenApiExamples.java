package id.lincah.request;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.regulation.Grade;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Puts into the contract what a real request and its answer look like. They stand as
 * {@code openapi-examples/<method>.<path after the version>.json} in the service, recorded from its tests, so that no
 * example is dreamed up: {@code {"request": …, "status": 201, "responses": {"application/json": …}}}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiExamples implements OASFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> EXAMPLE = new TypeReference<>() {};

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        nameGrades(contract);
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().forEach(OpenApiExamples::complete);
        }
    }

    /** The generator knows the constants (III_C), the wire knows the law's own names (III/c). */
    private static void nameGrades(OpenAPI contract) {
        var schemas = contract.getComponents() == null
                ? null
                : contract.getComponents().getSchemas();
        if (schemas != null && schemas.containsKey("Grade")) {
            schemas.get("Grade")
                    .setEnumeration(List.copyOf(
                            Stream.of(Grade.values()).map(Grade::toString).toList()));
        }
    }

    /** The file of an operation, without its folder. */
    static String fileName(String method, String path) {
        return method.toLowerCase(Locale.ROOT) + "."
                + path.replaceFirst("^/api/[^/]+/v[0-9]+/", "").replace('/', '.') + ".json";
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            var example = read(fileName(method.name(), path));
            if (example != null) {
                complete(operation, example);
            }
        });
    }

    private static void complete(Operation operation, Map<String, Object> example) {
        var request = example.get("request");
        if (request != null && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), "application/json", request);
        }
        var status = String.valueOf(example.get("status"));
        var response = operation.getResponses().getAPIResponse(status);
        if (response == null) {
            response = OASFactory.createAPIResponse().description("Done");
            operation.getResponses().addAPIResponse(status, response);
        }
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent());
        }
        var content = response.getContent();
        ((Map<?, ?>) example.get("responses")).forEach((type, body) -> put(content, type.toString(), body));
    }

    private static void put(Content content, String type, Object example) {
        var media = content.getMediaType(type);
        if (media == null) {
            media = OASFactory.createMediaType();
            content.addMediaType(type, media);
        }
        media.setExample(example);
    }

    private static Map<String, Object> read(String fileName) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream("openapi-examples/" + fileName)) {
            return file == null ? null : JSON.readValue(file, EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }
}

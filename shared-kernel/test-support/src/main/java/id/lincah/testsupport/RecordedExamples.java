package id.lincah.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes requests of the tests and their answers down as the examples of the API contract, for operations that have none
 * yet. Sleeps unless the tests run with {@code -Dlincah.examples.write=true}.
 */
public final class RecordedExamples implements Filter {
    private static final boolean AWAKE = Boolean.getBoolean("lincah.examples.write");
    private static final Path FOLDER = Path.of("src/main/resources/openapi-examples");
    /** Enough to show the shape; a longer list shows nothing more. */
    private static final int ELEMENTS = 2;

    private static final int READABLE = 4_000;
    private static final int LINES = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The paths of the contract that know each method. */
    private static final Map<String, List<String>> TEMPLATES = AWAKE ? templates() : Map.of();
    /** What this run wrote may be replaced by something richer; what stood there before stays. */
    private static final Set<String> OURS = new HashSet<>();

    /** Listens to every request that the tests of this module make. */
    public static void listen() {
        if (AWAKE) {
            RestAssured.filters(new RecordedExamples());
        }
    }

    private RecordedExamples() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        if (response.statusCode() / 100 == 2) {
            template(
                            request.getMethod().toLowerCase(Locale.ROOT),
                            URI.create(request.getURI()).getPath())
                    .ifPresent(path -> record(request, path, response));
        }
        return response;
    }

    private static synchronized void record(FilterableRequestSpecification request, String path, Response response) {
        var name = request.getMethod().toLowerCase(Locale.ROOT) + "."
                + path.replaceFirst("^/api/[^/]+/v[0-9]+/", "").replace('/', '.') + ".json";
        var file = FOLDER.resolve(name);
        if (Files.exists(file) && !OURS.contains(name)) {
            return;
        }
        try {
            var before = Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
            var now = example(request, response, before);
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n";
            if (OURS.add(name) || (text.length() > Files.size(file) && text.length() < READABLE)) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode example(FilterableRequestSpecification request, Response response, ObjectNode before)
            throws IOException {
        var now = JSON.createObjectNode();
        if (request.getBody() != null
                && String.valueOf(request.getContentType()).contains("json")) {
            now.set("request", shortened(JSON.readTree(request.getBody().toString())));
        }
        now.put("status", response.statusCode());
        var responses = before.path("status").asInt() == response.statusCode()
                ? (ObjectNode) before.path("responses").deepCopy()
                : JSON.createObjectNode();
        now.set("responses", responses);
        var type = String.valueOf(response.contentType()).split(";")[0];
        if (type.equals("application/json")) {
            responses.set(type, shortened(JSON.readTree(response.asByteArray())));
        } else if (type.equals("text/csv")) {
            responses.put(
                    type,
                    String.join("\n", response.asString().lines().limit(LINES).toList()) + "\n");
        }
        return now;
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > ELEMENTS) {
                array.remove(array.size() - 1);
            }
        }
        if (node instanceof ObjectNode object) {
            // The contract marks a field that may be missing as not required, not as nullable.
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(RecordedExamples::shortened);
        return node;
    }

    private static Optional<String> template(String method, String path) {
        return TEMPLATES.getOrDefault(method, List.of()).stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    private static Map<String, List<String>> templates() {
        try {
            var contract = new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("openapi.yaml").toFile());
            var templates = new HashMap<String, List<String>>();
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(method -> templates
                                    .computeIfAbsent(method, unused -> new ArrayList<>())
                                    .add(path.getKey())));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

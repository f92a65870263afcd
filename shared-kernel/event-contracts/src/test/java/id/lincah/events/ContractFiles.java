package id.lincah.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The committed schemas and golden examples, as files of this module. */
final class ContractFiles {
    static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractFiles() {}

    /** Minor versions of a type, oldest first, e.g. {@code 1.0}. */
    static List<String> versions(String type) {
        return list(RESOURCES.resolve("schemas").resolve(type)).stream()
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .sorted(Comparator.comparingInt(ContractFiles::minor))
                .toList();
    }

    private static int minor(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    static JsonNode schema(String type, String version) {
        return json(RESOURCES.resolve("schemas").resolve(type).resolve(version + ".json"));
    }

    /** Golden examples of all versions of a type. */
    static List<Path> examples(String type) {
        return list(RESOURCES.resolve("examples").resolve(type));
    }

    /** Golden examples made for one version: their names begin with it. */
    static List<Path> examples(String type, String version) {
        return examples(type).stream()
                .filter(file -> file.getFileName().toString().startsWith(version + "-"))
                .toList();
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(folder.toString(), missing);
        }
    }
}

package id.lincah.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fingerprints of every released schema and example: what is out may never change, only be followed. */
final class ReleaseLock {
    private ReleaseLock() {}

    /** Fingerprint by path relative to the resources. */
    static Map<String, String> read(Path lock) {
        try (var lines = Files.lines(lock, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split("  ", 2))
                    .collect(Collectors.toMap(
                            part -> part[1],
                            part -> part[0],
                            (first, second) -> {
                                throw new IllegalStateException(lock + " names a file twice");
                            },
                            TreeMap::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The fingerprints of the files as they lie there. */
    static Map<String, String> of(Path resources) {
        var prints = new TreeMap<String, String>();
        for (var folder : List.of("schemas", "examples")) {
            for (var type : ContractFiles.list(resources.resolve(folder))) {
                ContractFiles.list(type)
                        .forEach(file ->
                                prints.put(resources.relativize(file).toString().replace('\\', '/'), print(file)));
            }
        }
        return prints;
    }

    /** A sentence for each released file that changed or is gone. */
    static List<String> breaches(Map<String, String> released, Map<String, String> present) {
        var breaches = new ArrayList<String>();
        released.forEach((file, print) -> {
            if (!present.containsKey(file)) {
                breaches.add(file + " was released and is gone");
            } else if (!present.get(file).equals(print)) {
                breaches.add(file + " was released and has changed: add the next minor version instead");
            }
        });
        return breaches;
    }

    static void write(Path lock, Map<String, String> prints) {
        var lines = prints.entrySet().stream().map(entry -> entry.getValue() + "  " + entry.getKey());
        try {
            Files.createDirectories(lock.getParent());
            Files.write(lock, lines.toList(), StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String print(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

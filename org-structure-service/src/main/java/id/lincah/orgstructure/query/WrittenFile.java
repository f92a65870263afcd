package id.lincah.orgstructure.query;

import id.lincah.request.CsvText;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** An answer written to the disk first: a million rows are no reason for a million rows in memory. For a worker thread. */
public final class WrittenFile {
    private WrittenFile() {}

    /** Writes what the file holds. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The file as an attachment of that name; it is gone once it was sent. */
    public static Response of(String name, String type, RoutingContext request, Writing writing) throws IOException {
        var file = Files.createTempFile("rows", ".part");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        request.addEndHandler(sent -> file.toFile().delete());
        return Response.ok(file, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** One line of CSV. */
    public static void line(OutputStream out, List<?> cells) throws IOException {
        // The writer of whole lists takes the first row as its header; a row is written alike.
        out.write(CsvText.of(List.of(), List.of(cells)).substring(2).getBytes(StandardCharsets.UTF_8));
    }
}

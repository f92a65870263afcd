package id.lincah.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How an answer came, in seconds since it was asked for.
 *
 * @param first until the first byte
 * @param silence the longest time without a byte
 * @param whole until the last byte
 */
record Arrival(double first, double silence, double whole) {
    private static final double NANOS = 1e9;
    private static final int PIECE = 8_192;

    static Arrival of(long asked, InputStream body, Path file) throws IOException {
        long first = 0;
        long silence = 0;
        var last = asked;
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
                var now = System.nanoTime();
                first = first == 0 ? now - asked : first;
                silence = Math.max(silence, now - last);
                last = now;
                out.write(piece, 0, read);
            }
        }
        return new Arrival(first / NANOS, silence / NANOS, (last - asked) / NANOS);
    }
}

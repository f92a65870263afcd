package id.lincah.orgstructure.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes sure that a text is UTF-8 before any of it is taken for a cell; a wrong encoding would spoil names silently. */
final class Utf8Scan {
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private long line = 1;

    private Utf8Scan() {}

    /** @throws RefusedFile {@code FILE_NOT_UTF8} with the line and the encoding it seems to be, {@code FILE_NOT_TEXT} */
    static void check(Path file) {
        try (var in = Files.newInputStream(file)) {
            new Utf8Scan().scan(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void scan(InputStream in) throws IOException {
        boolean first = true;
        for (int read = 0; read >= 0; first = false) {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            if (first) {
                refuseWide();
            }
            decode(read < 0);
            bytes.compact();
        }
    }

    private void decode(boolean end) {
        var result = decoder.decode(bytes, characters, end);
        characters.flip();
        while (characters.hasRemaining()) {
            char c = characters.get();
            line += c == '\n' ? 1 : 0;
            if (c == 0) {
                throw new RefusedFile("FILE_NOT_TEXT", Map.of("line", line));
            }
        }
        characters.clear();
        if (result.isError()) {
            throw notUtf8("Windows-1252");
        }
    }

    /** Two bytes per letter: either announced, or every other byte is zero. */
    private void refuseWide() {
        if (bytes.limit() < 2) {
            return;
        }
        int first = bytes.get(0) & 0xFF;
        int second = bytes.get(1) & 0xFF;
        boolean announced = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        if (announced || (first == 0) != (second == 0)) {
            throw notUtf8("UTF-16");
        }
    }

    private RefusedFile notUtf8(String found) {
        return new RefusedFile("FILE_NOT_UTF8", Map.of("line", line, "found", found));
    }
}

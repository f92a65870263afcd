package id.lincah.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Everything a socket gave back for the bytes sent, until it was closed or silent. */
record RawAnswer(String text) {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int SILENCE_MILLIS = 300;

    static RawAnswer to(URI door, String bytes) {
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new RawAnswer(readAll(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readAll(Socket socket) throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        try {
            for (int n; (n = socket.getInputStream().read(buffer)) > 0; ) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                socket.setSoTimeout(SILENCE_MILLIS);
            }
        } catch (SocketTimeoutException silent) {
            return text.toString();
        } catch (java.net.SocketException reset) {
            return text.toString();
        }
        return text.toString();
    }

    /** Status of the first answer, 0 when the connection was closed without one. */
    int status() {
        return text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    /** How many answers came. */
    int answers() {
        return text.split("HTTP/1\\.[01] \\d", -1).length - 1;
    }
}

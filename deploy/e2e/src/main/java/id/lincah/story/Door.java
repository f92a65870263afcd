package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * The suite as its users reach it: through the gateway, each call with the token of the account that makes it.
 *
 * <p>The idempotency key of a command follows from account, path, version and body. A story that was cut off and is played
 * again therefore repeats its last command without doing it twice.
 */
public final class Door {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Duration LIMIT = Duration.ofSeconds(90);
    /** How long a service may be away before the story gives up. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Function<String, String> tokens;

    /** @param tokens account → bearer token */
    public Door(String base, Function<String, String> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Reads; anything but 200 ends the story. */
    public JsonNode get(String account, String path) {
        return expect(send(request(account, path).GET().build()), path, 200).body();
    }

    /** A list as the spreadsheet an operator would download. */
    public String csv(String account, String path) {
        var request =
                request(account, path).setHeader("Accept", "text/csv").GET().build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new StoryFailure("%s: %d %s".formatted(path, response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure("interrupted");
        }
    }

    /** A new thing or a question. */
    public JsonNode post(String account, String path, Object body) {
        return command(account, path, "application/json", write(body), null).body();
    }

    /** A file, as an operator uploads it: a new upload each time, so that the service itself must recognise it. */
    public JsonNode upload(String account, String path, String csv) {
        return command(UUID.randomUUID(), account, path, "text/csv", csv, null).body();
    }

    /** A legal act on a thing, in the version just read. */
    public JsonNode act(String account, String thing, String action, Object body) {
        var etag =
                expect(send(request(account, thing).GET().build()), thing, 200).etag();
        return command(account, thing + "/" + action, "application/json", write(body), etag)
                .body();
    }

    private Reply command(String account, String path, String type, String body, String etag) {
        var named = String.join("\n", account, path, String.valueOf(etag), body);
        var key = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
        return command(key, account, path, type, body, etag);
    }

    private Reply command(UUID key, String account, String path, String type, String body, String etag) {
        var request = request(account, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body));
        var reply = send((etag == null ? request : request.header("If-Match", etag)).build());
        // 202: a job that goes on by itself.
        return reply.status() == 201 || reply.status() == 202 ? reply : expect(reply, path, 200);
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.apply(account));
    }

    /**
     * A service that is down or late answers 503 or 504. The same request with the same key is then asked again: it finds
     * the work done, or does it now, and never twice.
     */
    private Reply send(HttpRequest request) {
        var end = Instant.now().plus(PATIENCE);
        var reply = once(request);
        while (reply.isForLater() && Instant.now().isBefore(end)) {
            Patience.pause();
            reply = once(request);
        }
        return reply;
    }

    private Reply once(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            var text = response.body();
            var body = text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
            return new Reply(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure("interrupted");
        }
    }

    private static Reply expect(Reply reply, String path, int status) {
        if (reply.status() != status) {
            throw new StoryFailure("%s: expected %d, got %d: %s".formatted(path, status, reply.status(), reply.body()));
        }
        return reply;
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param etag version of the thing read, or null */
    public record Reply(int status, JsonNode body, String etag) {

        boolean isForLater() {
            return status == 503
                    || status == 504
                    || "IDEMPOTENCY_IN_PROGRESS".equals(body.path("code").asText());
        }
    }
}

package id.lincah.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.launcher.Suite;
import id.lincah.story.Door;
import id.lincah.story.Purse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** The suite a measurement lies on: its door, its database, and one agency of its own to fill. */
final class Bed {
    /** The agency every measurement fills; the suite is the bench's own. */
    static final String AGENCY = "35";

    static final String OPERATOR = "operator";
    static final String APPROVER = "approver";
    static final String API = "/api/org-structure/v1";
    /** The part of the suite that keeps structures. */
    static final String ORG_STRUCTURE = "org-structure";
    /** The part of the suite that judges cases, and its database. */
    static final String EQUIVALATION = "equivalation";

    static final String EQUIVALATION_DATABASE = "position_equivalation";
    private static final String DATABASE = "org_structure";
    private static final String RESIDENT = "VmHWM:";
    private static final int KIB = 1_024;
    private static final double MILLIS = 1e3;
    private static final int LOOK_MILLIS = 500;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final Purse tokens;
    private final Door door;
    private final HttpClient http = HttpClient.newHttpClient();

    Bed(Suite suite) {
        this.suite = suite;
        this.tokens = new Purse(suite::token);
        this.door = new Door(suite.gatewayAddress(), tokens::of);
    }

    Door door() {
        return door;
    }

    /** As superuser: what is measured beside the suite is the database alone. */
    Connection database() throws SQLException {
        return database(DATABASE);
    }

    /** Another service's, likewise past every row policy. */
    Connection database(String name) throws SQLException {
        return suite.databases().connect(name);
    }

    /** Until every event of what was stored before has been sent: the sending takes processor time of its own. */
    void awaitTold(Connection database) throws SQLException, InterruptedException {
        var waiting = "select exists (select from outbox where published_at is null)";
        try (var statement = database.createStatement()) {
            for (boolean told = false; !told; Thread.sleep(LOOK_MILLIS)) {
                try (var answer = statement.executeQuery(waiting)) {
                    answer.next();
                    told = !answer.getBoolean(1);
                }
            }
        }
    }

    /** Kills a part without a word to it and starts it again. */
    void restart(String part) {
        suite.kill(part);
        suite.start(part);
    }

    /** The most memory a part has held since it started, in MiB, as the kernel counted it. */
    long mostResident(String part) throws IOException {
        var process = suite.state().running(part).orElseThrow(() -> new IllegalStateException(part + " does not run"));
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB)
                .findFirst()
                .orElseThrow();
    }

    /** What the suite's processes have cost so far. */
    ProcessorTime processorTime() throws IOException {
        return ProcessorTime.of(suite);
    }

    /** Ends a part without a word to it and starts it again; returns when it is ready. */
    void killAndStart(String part) {
        suite.kill(part);
        suite.start(part);
    }

    /** The whole answer as bytes; fails unless it is 200. */
    byte[] get(String account, String path) throws IOException, InterruptedException {
        // Whatever form the path names.
        var answer = http.send(
                request(account, path).setHeader("Accept", "*/*").GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return answer.body();
    }

    /** A file sent as it lies on the disk, never as a whole in memory. */
    JsonNode send(String account, String path, String type, Path file) throws IOException, InterruptedException {
        var answer = http.send(
                request(account, path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        return accepted(path, answer);
    }

    /** Sets something that is read under the same path, in the version just read. */
    JsonNode put(String account, String path, Object body) throws IOException, InterruptedException {
        var now = http.send(request(account, path).GET().build(), BodyHandlers.discarding());
        var answer = http.send(
                request(account, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
                        .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
        return accepted(path, answer);
    }

    /** A file straight to the disk as it comes; fails unless the answer is 200. */
    Arrival download(String account, String path, String type, Path file) throws IOException, InterruptedException {
        var asked = System.nanoTime();
        var answer =
                http.send(request(account, path).setHeader("Accept", type).GET().build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        path + ": " + answer.statusCode() + " " + new String(body.readAllBytes()));
            }
            return Arrival.of(asked, body, file);
        }
    }

    /** Seconds of processor time a part has taken since it started, as the kernel counted them. */
    double worked(String part) throws IOException {
        var process = suite.state().running(part).orElseThrow(() -> new IllegalStateException(part + " does not run"));
        return ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .map(worked -> worked.toMillis() / MILLIS)
                .orElseThrow();
    }

    private static JsonNode accepted(String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(suite.gatewayAddress() + path))
                .timeout(LIMIT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.of(account));
    }
}

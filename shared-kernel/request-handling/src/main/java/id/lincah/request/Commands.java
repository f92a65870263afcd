package id.lincah.request;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Commands of clients: one {@code Idempotency-Key}, one effect, one answer. A repetition with the same body gets the
 * first answer and the header {@code Idempotency-Replayed: true}. A refused command stored nothing, so its repetition is
 * judged anew.
 */
@ApplicationScoped
public class Commands {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final RoutingContext request;
    private final Fingerprints fingerprints;

    Commands(TenantTransaction transactions, CurrentCaller caller, RoutingContext request, Fingerprints fingerprints) {
        this.transactions = transactions;
        this.caller = caller;
        this.request = request;
        this.fingerprints = fingerprints;
    }

    /**
     * A command on aggregates, in one Hibernate Reactive session.
     *
     * @param operation what is done to what, e.g. {@code scenario.enactment:<id>}; with the body it makes the fingerprint
     * @param body the request body: a record, text, bytes, or null
     */
    public Uni<Response> entities(String operation, Object body, Function<UnitOfWork, Uni<Answer>> work) {
        return transactions.command(caller.get(), claim(operation, body), work).map(Commands::response);
    }

    /** A command in plain SQL, e.g. in bulk. */
    public Uni<Response> sql(String operation, Object body, BiFunction<UnitOfWork, SqlConnection, Uni<Answer>> work) {
        return transactions.command(caller.get(), claim(operation, body), work).map(Commands::response);
    }

    private Claim claim(String operation, Object body) {
        var headers = request.request().headers();
        return new Claim(
                caller.get().subject(),
                key(headers.get("Idempotency-Key")),
                operation,
                fingerprints.of(operation, body),
                headers.get(HttpHeaders.IF_MATCH),
                headers.get("traceparent"));
    }

    private static String key(String header) {
        if (header == null || header.isBlank()) {
            throw Problem.of(400, "IDEMPOTENCY_KEY_REQUIRED");
        }
        try {
            return UUID.fromString(header.strip().replace("\"", "")).toString();
        } catch (IllegalArgumentException notAnId) {
            throw Problem.of(400, "IDEMPOTENCY_KEY_INVALID");
        }
    }

    private static Response response(StoredAnswer answer) {
        var response = Response.status(answer.status());
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (answer.version() != null) {
            response.header(HttpHeaders.ETAG, Etags.of(answer.version()));
        }
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}

package id.lincah.orgstructure.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The structure as a tree, as of any day. */
@Path("/api/org-structure/v1/unit-tree")
@Authenticated
@Tag(name = "Units", description = "The structure of an agency, as of any day")
public class UnitTreeResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ObjectMapper json;
    private final Vertx vertx;

    UnitTreeResource(
            TenantTransaction transactions, CurrentCaller caller, Clock clock, ObjectMapper json, Vertx vertx) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
        this.vertx = vertx;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UnitTreeView.class, responseCode = "200")
    @Operation(
            summary = "The whole tree, or the part under root, down to depth",
            description = "With If-None-Match and the ETag of an earlier answer: 304 while the structure is the same.")
    public Uni<Response> tree(@BeanParam @Valid WantedTree wanted, @Context HttpHeaders headers) {
        var day = wanted.asOf == null ? LocalDate.now(clock) : wanted.asOf;
        var of = Scope.oneAgency(caller.get(), wanted.agency);
        var seen = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return transactions
                .read(caller.get(), connection -> UnitTree.read(wanted, day, of, connection))
                .map(tree -> tree.view(wanted, day, of).orElseThrow(Problem::notFound))
                // Some megabytes: not on the thread that serves everybody.
                .flatMap(view -> vertx.executeBlocking(() -> answer(view, seen)));
    }

    private Response answer(UnitTreeView view, String seen) {
        try {
            var body = json.writeValueAsBytes(view);
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            var tag = "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
            var response = seen != null && seen.contains(tag) ? Response.notModified() : Response.ok(body);
            return response.header(HttpHeaders.ETAG, tag).build();
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the tree could not be written", e);
        }
    }
}

package id.lincah.orgstructure.personmerge;

import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail of merged records. */
@Path("/api/org-structure/v1/person-merges")
@Tag(name = "Persons")
public class PersonMergeResource {
    private static final String ONE = """
            select id, retained_id, superseded_id, reason, merged_by, merged_on, reversed_by, reversed_on, reversal_reason
            from person_merge where id = $1 and agency_id = $2
            """;

    /** A merge: who did it, when and why, and whether it was undone. */
    public record MergeView(
            UUID id,
            UUID retainedId,
            UUID supersededId,
            String reason,
            String mergedBy,
            LocalDate mergedOn,
            String reversedBy,
            LocalDate reversedOn,
            String reversalReason) {
        static MergeView of(Row row) {
            return new MergeView(
                    row.getUUID(0),
                    row.getUUID(1),
                    row.getUUID(2),
                    row.getString(3),
                    row.getString(4),
                    row.getLocalDate(5),
                    row.getString(6),
                    row.getLocalDate(7),
                    row.getString(8));
        }
    }

    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final ReversingMerge reversing;

    PersonMergeResource(
            TenantTransaction transactions, Commands commands, CurrentCaller caller, ReversingMerge reversing) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.reversing = reversing;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "auditor"})
    @Operation(summary = "One merge")
    public Uni<MergeView> one(UUID id) {
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(ONE)
                        .execute(Tuple.of(id, caller.get().agency()))
                        .map(rows -> {
                            if (rows.size() == 0) {
                                throw Problem.notFound();
                            }
                            return MergeView.of(rows.iterator().next());
                        }));
    }

    @POST
    @Path("{id}/reversal")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = ReversingMerge.Reversed.class, responseCode = "200")
    @Operation(summary = "Make two records again, as they were, as long as neither changed since")
    public Uni<Response> reverse(UUID id, @NotNull @Valid ReverseMerge command) {
        return commands.sql(
                "person.merge.reversal:" + id,
                command,
                (uow, connection) -> reversing.reverse(id, command, uow, connection));
    }
}

package id.lincah.orgstructure.unit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a unit came from, what became of it, and what was believed of it at times. */
@Path("/api/org-structure/v1/units/{id}")
@Tag(name = "Units")
public class UnitPastResource {
    /**
     * The units before and after one, near ones first.
     *
     * @param predecessors whose work came to it
     * @param successors to whom its work went
     */
    public record Lineage(UUID id, String code, List<Relative> predecessors, List<Relative> successors) {}

    /** All periods on record, newest first, and every act that made or corrected them. */
    public record History(UUID id, String code, List<UnitView> periods, List<Act> acts) {}

    /**
     * One act on the unit.
     *
     * @param kind {@code CHANGE} or {@code CORRECTION}
     * @param effectiveOn null for a correction: nothing happened on any day
     * @param why the decree of a change, the reason of a correction; may be null for a change
     * @param before the unit's periods as they were believed until then
     * @param after the periods as they are believed since
     */
    public record Act(
            UUID id,
            String kind,
            LocalDate effectiveOn,
            String why,
            String by,
            OffsetDateTime at,
            boolean withdrawn,

            @JsonRawValue @Schema(implementation = Object[].class)
            String before,

            @JsonRawValue @Schema(implementation = Object[].class)
            String after) {
        private static Act of(Row row) {
            return new Act(
                    row.getUUID(0),
                    row.getString(1),
                    row.getLocalDate(2),
                    row.getString(3),
                    row.getString(4),
                    row.getOffsetDateTime(5),
                    row.getBoolean(6),
                    row.getString(7),
                    row.getString(8));
        }
    }

    private static final String ACTS = """
            select c.id, 'CHANGE', c.effective_on, c.basis, c.made_by, c.made_at, c.withdrawn_at is not null,
              e.before::text, e.after::text
            from structure_effect e join unit_change c on c.id = e.act_id where e.subject_id = $1
            union all
            select c.id, 'CORRECTION', null, c.reason, c.made_by, c.made_at, false, e.before::text, e.after::text
            from structure_effect e join unit_correction c on c.id = e.act_id where e.subject_id = $1
            order by 6 desc, 1
            """;

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Clock clock;

    UnitPastResource(TenantTransaction transactions, CurrentCaller caller, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("lineage")
    @Authenticated
    @Operation(summary = "Predecessors and successors of a unit, both ways and to the end")
    public Uni<Lineage> lineage(UUID id) {
        var today = LocalDate.now(clock);
        return transactions.read(
                caller.get(),
                connection -> UnitDetail.read(id, today, connection)
                        .flatMap(unit -> Relative.predecessors(id, today, connection)
                                .flatMap(before -> Relative.successors(id, today, connection)
                                        .map(after -> new Lineage(id, unit.code(), before, after)))));
    }

    @GET
    @Path("history")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(summary = "All periods of a unit with the changes and corrections that made them")
    public Uni<History> history(UUID id) {
        return transactions.read(
                caller.get(),
                connection -> UnitDetail.read(id, LocalDate.now(clock), connection)
                        .flatMap(unit ->
                                acts(id, connection).map(acts -> new History(id, unit.code(), unit.periods(), acts))));
    }

    private static Uni<List<Act>> acts(UUID id, SqlConnection connection) {
        return connection.preparedQuery(ACTS).execute(Tuple.of(id)).map(rows -> Rows.list(rows, Act::of));
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The ministry's scoring aid for one unit of a scenario; shown beside the findings, deciding nothing. */
@Path("/api/org-structure/v1/scenarios/{id}/units/{code}/advice")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioAdviceResource {
    /** PNS in executor positions in the unit and below it, the day before the scenario takes effect. */
    private static final String STAFF = """
            with recursive below as (
              select su.unit_id from scenario_unit su where su.scenario_id = $1 and su.code = $2
              union
              select u.unit_id from below b join unit_period u on u.parent_id = b.unit_id and u.valid_during @> $3::date)
            select (select count(*) from below)::int, count(h.person_id)::int from below b
            left join position_period p on p.unit_id = b.unit_id and p.kind = 'PELAKSANA' and p.valid_during @> $3::date
            left join placement h on h.position_id = p.position_id and h.valid_during @> $3::date
              and exists (select from person e where e.id = h.person_id and e.employment_status = 'PNS')
            """;

    private final StructureAid aid;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    ScenarioAdviceResource(StructureAid aid, TenantTransaction transactions, CurrentCaller caller) {
        this.aid = aid;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary =
                    "Aid, not law: does the unit need a structural layer? Supporting staff are counted when not given")
    public Uni<StructureAid.Advice> advise(
            UUID id,
            String code,
            @RestQuery Integer specialisations,
            @RestQuery StructureAid.Level formalisation,
            @RestQuery Integer supportingStaff,
            @RestQuery StructureAid.CoreTask coreTask,
            @RestQuery StructureAid.WorkDone workDone) {
        return transactions
                .read(
                        caller.get(),
                        connection ->
                                ScenarioRows.one(id, connection).flatMap(scenario -> staff(scenario, code, connection)))
                .map(counted -> aid.weigh(new StructureAid.Given(
                        specialisations,
                        formalisation,
                        supportingStaff == null ? counted : supportingStaff,
                        coreTask,
                        workDone)));
    }

    private static Uni<Integer> staff(Scenario scenario, String code, SqlConnection connection) {
        return connection
                .preparedQuery(STAFF)
                .execute(Tuple.of(scenario.id, code, scenario.dayBefore()))
                .map(rows -> rows.iterator().next())
                .map(row -> {
                    if (row.getInteger(0) == 0) {
                        throw Problem.notFound();
                    }
                    return row.getInteger(1);
                });
    }
}

package id.lincah.performance.plan;

import id.lincah.performance.evaluation.Access;
import id.lincah.request.Caller;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the plans a caller may see, by name of the employee. */
final class PlanList {
    static final List<String> COLUMNS = List.of(
            "id",
            "personId",
            "personName",
            "raterId",
            "raterName",
            "unitId",
            "officeUnitId",
            "year",
            "state",
            "contentVersion",
            "late",
            "fixedOn");
    private static final String SQL = """
            with me as (select person_id from official where agency_id = $1 and account = $2 and left_on is null)
            select p.id, p.person_id, s.name person_name, p.rater_id, r.name rater_name, p.unit_id, p.office_unit_id,
              p.year, p.state, p.content_version, p.late, p.fixed_on
            from plan p join official s on s.agency_id = p.agency_id and s.person_id = p.person_id
              left join official r on r.agency_id = p.agency_id and r.person_id = p.rater_id
            where p.agency_id = $1 and ($3 or p.person_id in (select * from me) or p.rater_id in (select * from me))
              and ($4::int is null or p.year = $4) and ($5::text is null or p.state = $5)
              and ($6::uuid is null or p.person_id = $6) and ($7::uuid is null or $7 in (p.unit_id, p.office_unit_id))
              and ($8::text is null or (s.name, p.id) > ($8, $9::uuid)) order by s.name, p.id limit $10""";

    /** What to look for; null parts are not asked for. */
    record Filter(Integer year, PlanState state, UUID person, UUID unit) {}

    /** One plan in the list. */
    @Schema(name = "PlanLine")
    public record Line(
            UUID id,
            UUID personId,
            String personName,
            UUID raterId,
            String raterName,
            UUID unitId,
            UUID officeUnitId,
            int year,
            PlanState state,
            int contentVersion,
            boolean late,
            LocalDate fixedOn) {
        List<Object> cells() {
            return Arrays.asList(
                    id,
                    personId,
                    personName,
                    raterId,
                    raterName,
                    unitId,
                    officeUnitId,
                    year,
                    state,
                    contentVersion,
                    late,
                    fixedOn);
        }

        List<String> sortKey() {
            return List.of(personName, id.toString());
        }
    }

    private PlanList() {}

    static Uni<List<Line>> read(SqlConnection connection, Caller caller, Filter filter, Window window) {
        var parameters = Tuple.tuple()
                .addString(caller.agency())
                .addString(caller.account())
                .addBoolean(Access.readsAll(caller))
                .addInteger(filter.year())
                .addString(filter.state() == null ? null : filter.state().name())
                .addUUID(filter.person())
                .addUUID(filter.unit())
                .addString(window.after(0))
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(1)))
                .addInteger(window.fetch());
        return connection
                .preparedQuery(SQL)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(PlanList::line)
                        .toList());
    }

    private static Line line(Row row) {
        return new Line(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getUUID("rater_id"),
                row.getString("rater_name"),
                row.getUUID("unit_id"),
                row.getUUID("office_unit_id"),
                row.getInteger("year"),
                PlanState.valueOf(row.getString("state")),
                row.getInteger("content_version"),
                row.getBoolean("late"),
                row.getLocalDate("fixed_on"));
    }
}

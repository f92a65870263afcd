package id.lincah.performance.evaluation;

import id.lincah.regulation.PerformancePredicate;
import id.lincah.request.Caller;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reads the evaluations a caller may see, by name of the employee. Who only shares a team with the employee sees that the
 * evaluation exists and where it stands, and no predicate (D-30).
 */
final class EvaluationList {
    static final List<String> COLUMNS = List.of(
            "id",
            "planId",
            "personId",
            "personName",
            "raterId",
            "kind",
            "year",
            "period",
            "state",
            "officeUnitId",
            "predicate");
    private static final String SQL = """
            with me as (select person_id from official where agency_id = $1 and account = $2 and left_on is null),
            mates as (select distinct other.person_id from team_membership mine
              join team_membership other on other.agency_id = mine.agency_id and other.team_id = mine.team_id
              where mine.agency_id = $1 and mine.person_id in (select person_id from me)),
            seen as (select e.*, s.name person_name,
                $3 or e.person_id in (select * from me) or e.rater_id in (select * from me)
                  or e.superior_id in (select * from me) as fully
              from evaluation e join official s on s.agency_id = e.agency_id and s.person_id = e.person_id
              where e.agency_id = $1)
            select id, plan_id, person_id, person_name, rater_id, kind, year, period, state, office_unit_id,
              case when fully then predicate end predicate from seen
            where (fully or person_id in (select * from mates))
              and ($4::int is null or year = $4) and ($5::text is null or period = $5)
              and ($6::text is null or state = $6) and ($7::uuid is null or person_id = $7)
              and ($8::uuid is null or office_unit_id = $8) and ($9::uuid is null or plan_id = $9)
              and ($10::text is null or (person_name, id) > ($10, $11::uuid)) order by person_name, id limit $12""";

    /** What to look for; null parts are not asked for. */
    record Filter(Integer year, Period period, EvaluationState state, UUID person, UUID office, UUID plan) {}

    /** One evaluation in the list; {@code predicate} is null before the rating and for readers of own feedback. */
    @Schema(name = "EvaluationLine")
    public record Line(
            UUID id,
            UUID planId,
            UUID personId,
            String personName,
            UUID raterId,
            EvaluationKind kind,
            int year,
            Period period,
            EvaluationState state,
            UUID officeUnitId,
            PerformancePredicate predicate) {
        List<Object> cells() {
            return Arrays.asList(
                    id,
                    planId,
                    personId,
                    personName,
                    raterId,
                    kind,
                    year,
                    period.code(),
                    state,
                    officeUnitId,
                    predicate);
        }

        List<String> sortKey() {
            return List.of(personName, id.toString());
        }
    }

    private EvaluationList() {}

    static Uni<List<Line>> read(SqlConnection connection, Caller caller, Filter filter, Window window) {
        return connection
                .preparedQuery(SQL)
                .execute(parameters(caller, filter, window))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(EvaluationList::line)
                        .toList());
    }

    private static Tuple parameters(Caller caller, Filter filter, Window window) {
        return Tuple.tuple()
                .addString(caller.agency())
                .addString(caller.account())
                .addBoolean(Access.readsAll(caller))
                .addInteger(filter.year())
                .addString(filter.period() == null ? null : filter.period().code())
                .addString(filter.state() == null ? null : filter.state().name())
                .addUUID(filter.person())
                .addUUID(filter.office())
                .addUUID(filter.plan())
                .addString(window.after(0))
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(1)))
                .addInteger(window.fetch());
    }

    private static Line line(Row row) {
        return new Line(
                row.getUUID("id"),
                row.getUUID("plan_id"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getUUID("rater_id"),
                EvaluationKind.valueOf(row.getString("kind")),
                row.getInteger("year"),
                Period.parse(row.getString("period")).orElseThrow(),
                EvaluationState.valueOf(row.getString("state")),
                row.getUUID("office_unit_id"),
                Optional.ofNullable(row.getString("predicate"))
                        .map(PerformancePredicate::valueOf)
                        .orElse(null));
    }
}

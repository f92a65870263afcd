package id.lincah.equivalation.assessmentrun;

import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cuts the cases of a run into chunks, each within one agency. What is mapped later waits for a later run. */
@ApplicationScoped
class PlanningRun {
    /** The chunks of an agency are of one size, give or take a case; only the ids at their ends are kept. */
    private static final String PLAN = """
            insert into assessment_chunk (run_id, number, agency_id, first_id, last_id, cases)
            select $1, row_number() over (order by agency_id, piece), agency_id, (array_agg(id order by place))[1],
              (array_agg(id order by place desc))[1], max(place) - min(place) + 1
            from (
              select agency_id, id, place, piece,
                piece is distinct from lag(piece) over ids or piece is distinct from lead(piece) over ids as at_an_end
              from (
                select agency_id, id, place, (place - 1) * ((cases + $2::int - 1) / $2::int) / cases as piece
                from (
                  select agency_id, id, row_number() over (partition by agency_id order by id) as place,
                    count(*) over (partition by agency_id) as cases
                  from equivalation_case
                  where state = 'MAPPED' and ($3::text is null or agency_id = $3)
                    and ($4::text[] is null or agency_id = any ($4))
                    and ($5::uuid is null or scenario_id = $5) and ($6::text is null or regime = $6)) found) cut
              window ids as (partition by agency_id order by id)) ends
            where at_an_end
            group by agency_id, piece""";

    private static final String PLANNED = """
            update assessment_run r set state = 'RUNNING', version = r.version + 1, planned_at = clock_timestamp(),
              cases = (select coalesce(sum(c.cases), 0) from assessment_chunk c where c.run_id = r.id)
            where r.agency_id = $1 and r.id = $2""";

    private final TenantTransaction transactions;
    private final int size;

    PlanningRun(
            TenantTransaction transactions,
            @ConfigProperty(name = "position-equivalation.assessment-run.chunk", defaultValue = "2000") int size) {
        this.transactions = transactions;
        this.size = size;
    }

    /** The lock on the run keeps a cancellation out until the plan stands. */
    Uni<Void> plan(AssessmentRun run) {
        return transactions.acrossAgencies(db -> transactions
                .actFor(db, run.owner())
                .chain(() -> stillPlanning(run, db))
                .chain(planning -> planning ? cut(run, db) : Uni.createFrom().voidItem()));
    }

    private static Uni<Boolean> stillPlanning(AssessmentRun run, SqlConnection db) {
        return db.preparedQuery(
                        "select from assessment_run where agency_id = $1 and id = $2 and state = 'PLANNING' for update")
                .execute(Tuple.of(run.agency(), run.id()))
                .map(rows -> rows.size() == 1);
    }

    private Uni<Void> cut(AssessmentRun run, SqlConnection db) {
        var values = Tuple.tuple()
                .addUUID(run.id())
                .addInteger(size)
                .addString(run.national() ? null : run.agency())
                .addArrayOfString(run.agencies())
                .addUUID(run.scenarioId())
                .addString(run.regime());
        return db.preparedQuery(PLAN)
                .execute(values)
                .chain(cut -> db.preparedQuery(PLANNED).execute(Tuple.of(run.agency(), run.id())))
                .replaceWithVoid();
    }
}

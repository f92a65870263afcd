package id.lincah.equivalation.vacancy;

import id.lincah.equivalation.query.Rows;
import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Need and places filled of an agency. */
@ApplicationScoped
public class Vacancies {
    private static final String LIST = """
            select functional_code, level, unit, need, filled, counted_on from vacancy
            where agency_id = $1 and ($2::text is null or functional_code = $2) and ($3::text is null or level = $3)
              and ($4::boolean is null or (need > filled) = $4)
              and ($5::text is null or (functional_code, level, unit) > ($5, $6::text, $7::text))
            order by functional_code, level, unit limit $8""";

    /** Of each the last count up to a day, as far as it was not forgotten by then. */
    private static final String LIST_AS_OF = """
            select functional_code, level, unit, need, filled, counted_on from (
              select distinct on (functional_code, level, unit) * from (
                select functional_code, level, unit, need, filled, counted_on, null::date as forgotten_on, null::uuid as id
                from vacancy where agency_id = $1
                union all
                select functional_code, level, unit, need, filled, counted_on, forgotten_on, id
                from vacancy_history where agency_id = $1) told
              where ($2::text is null or functional_code = $2) and ($3::text is null or level = $3) and counted_on <= $9::date
              order by functional_code, level, unit, counted_on desc, id desc nulls first) v
            where (forgotten_on is null or forgotten_on > $9) and ($4::boolean is null or (need > filled) = $4)
              and ($5::text is null or (functional_code, level, unit) > ($5, $6::text, $7::text))
            order by functional_code, level, unit limit $8""";

    private static final String WRITE = """
            insert into vacancy (agency_id, functional_code, level, unit, need, filled, counted_on, changed_by)
            select $1, x.functional_code, x.level, x.unit, x.need, x.filled, x.counted_on, $3
            from jsonb_to_recordset($2) as x(functional_code text, level text, unit text, need integer, filled integer,
              counted_on date)
            on conflict (agency_id, functional_code, level, unit) do update set need = excluded.need,
              filled = excluded.filled, counted_on = excluded.counted_on, changed_by = excluded.changed_by""";
    private static final String KEPT = """
            insert into vacancy_history (agency_id, functional_code, level, unit, need, filled, counted_on, changed_by,
              forgotten_on)
            select v.agency_id, v.functional_code, v.level, v.unit, v.need, v.filled, v.counted_on, v.changed_by,
              case when x.need is null then $4::date end
            from vacancy v left join jsonb_to_recordset($2::jsonb) as x(functional_code text, level text, unit text,
              need integer, filled integer, counted_on date)
              on x.functional_code = v.functional_code and x.level = v.level and x.unit = v.unit
            where v.agency_id = $1 and case when x.need is null then $3
              else (x.need, x.filled, x.counted_on) is distinct from (v.need, v.filled, v.counted_on) end""";

    private static final String FORGET = "delete from vacancy where agency_id = $1";

    private static final String COUNTED = """
            select sum(need)::integer as need, sum(filled)::integer as filled,
              sum(greatest(need - filled, 0))::integer as open, max(counted_on) as counted_on from vacancy
            where agency_id = $1 and functional_code = $2 and level = $3 having count(*) > 0""";

    /** Need and places filled of a position at a level, over all units of an agency; the day is that of the latest count. */
    public record Places(int need, int filled, int open, LocalDate countedOn) {}

    /** What a list is narrowed to; every part may be null. Without a day the counts are those of now. */
    record Wanted(String functionalCode, String level, Boolean open, LocalDate asOf) {}

    Uni<List<Vacancy>> list(SqlConnection db, String agency, Wanted wanted, List<String> after, int rows) {
        var first = after.isEmpty();
        var values = Tuple.of(agency)
                .addString(wanted.functionalCode())
                .addString(wanted.level())
                .addBoolean(wanted.open())
                .addString(first ? null : after.get(0))
                .addString(first ? null : after.get(1))
                .addString(first ? null : after.get(2))
                .addInteger(rows);
        var asOf = wanted.asOf();
        return db.preparedQuery(asOf == null ? LIST : LIST_AS_OF)
                .execute(asOf == null ? values : values.addLocalDate(asOf))
                .map(found -> Rows.list(found, Vacancy::of));
    }

    /** @param forgottenOn the day on which counts that are not in the list are forgotten; null keeps them */
    Uni<Void> write(SqlConnection db, String agency, String account, List<Vacancy> rows, LocalDate forgottenOn) {
        var json = new JsonArray(rows.stream().map(Vacancy::json).toList());
        var kept = Tuple.of(agency, json, forgottenOn != null, forgottenOn);
        return db.preparedQuery(KEPT)
                .execute(kept)
                .chain(done -> forgottenOn == null
                        ? Uni.createFrom().voidItem()
                        : db.preparedQuery(FORGET).execute(Tuple.of(agency)).replaceWithVoid())
                .chain(done -> db.preparedQuery(WRITE).execute(Tuple.of(agency, json, account)))
                .replaceWithVoid();
    }

    /** Empty when the agency never counted that position, which says nothing. */
    public Uni<Optional<Places>> counted(SqlConnection db, String agency, String code, FunctionalLevel level) {
        return db.preparedQuery(COUNTED)
                .execute(Tuple.of(agency, code, level.name()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> new Places(
                                row.getInteger("need"),
                                row.getInteger("filled"),
                                row.getInteger("open"),
                                row.getLocalDate("counted_on"))));
    }
}

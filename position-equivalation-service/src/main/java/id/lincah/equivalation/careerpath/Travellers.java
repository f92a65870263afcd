package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.careerpath.rules.PathFacts;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads what paths rest on as it was known on a day, for one person or for many in one query. */
@ApplicationScoped
class Travellers {
    /** Which accounts; every part may be null but the number of rows. */
    record Wanted(UUID person, String agency, String level, LocalDate asOf, UUID after, int rows) {
        private Tuple values() {
            return Tuple.of(person, agency, level, asOf, after, rows).addJsonObject(NEXT_LEVELS);
        }
    }

    /** AK-15: no month before this one is converted. */
    private static final YearMonth FIRST_CONVERTED = YearMonth.of(2023, 1);

    private static final JsonObject NEXT_LEVELS = nextLevels();

    private static final String READ = """
            select a.person_id, a.agency_id, o.name, o.account, a.functional_code, a.functional_level, a.level_since,
              o.grade, o.grade_since, $4::date as as_of, coalesce(a.closed_on <= $4, false) as closed,
              (select coalesce(sum(e.credit), 0) from credit_entry e where e.agency_id = a.agency_id
                and e.person_id = a.person_id and e.functional_level = a.functional_level and e.effective_on <= $4) as credit,
              (select max(m.year * 12 + m.month) from credit_month m join credit_entry e on e.id = m.entry_id
                where m.agency_id = a.agency_id and m.person_id = a.person_id and e.effective_on <= $4) as converted,
              (select jsonb_object_agg(v.year, v.predicate order by v.final_on, v.evaluation_id) from credit_evaluation v
                where v.agency_id = a.agency_id and v.person_id = a.person_id and v.kind = 'ANNUAL'
                  and v.set_aside is null and v.final_on <= $4) as predicates,
              exists (select from career_step s where s.agency_id = a.agency_id and s.person_id = a.person_id
                and s.what = 'TEST' and s.value = $7::jsonb ->> a.functional_level and s.since <= $4
                and not s.taken_back) as tested,
              (select sum(greatest(v.need - v.filled, 0))::integer from vacancy v where v.agency_id = a.agency_id
                and v.functional_code = a.functional_code and v.level = $7::jsonb ->> a.functional_level) as open_places,
              exists (select from credit_entry e where e.agency_id = a.agency_id and e.person_id = a.person_id
                and e.kind = 'GRANT' and e.functional_level = a.functional_level
                and not exists (select from credit_entry c where c.corrects_entry_id = e.id)) as equated
            from credit_account a join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            where ($1::uuid is null or a.person_id = $1) and ($2::text is null or a.agency_id = $2)
              and ($3::text is null or a.functional_level = $3) and ($5::uuid is null or a.person_id > $5)
              and ($1::uuid is not null or (a.level_since <= $4 and (a.closed_on is null or a.closed_on > $4)))
              -- Their scale knows no grades to rise through.
              and o.employment_status <> 'PPPK'
            order by a.person_id limit $6""";

    Uni<List<Traveller>> read(Wanted wanted, SqlConnection db) {
        return db.preparedQuery(READ)
                .execute(wanted.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Travellers::traveller)
                        .toList());
    }

    private static JsonObject nextLevels() {
        var levels = new JsonObject();
        for (var level : FunctionalLevel.values()) {
            level.next().ifPresent(next -> levels.put(level.name(), next.name()));
        }
        return levels;
    }

    private static Traveller traveller(Row row) {
        return new Traveller(
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getString("account"),
                row.getString("functional_code"),
                row.getBoolean("closed"),
                row.getInteger("open_places"),
                facts(row));
    }

    private static PathFacts facts(Row row) {
        var open = row.getInteger("open_places");
        return new PathFacts(
                FunctionalLevel.valueOf(row.getString("functional_level")),
                Grade.of(row.getString("grade")),
                row.getBigDecimal("credit"),
                row.getLocalDate("grade_since"),
                row.getLocalDate("level_since"),
                row.getLocalDate("as_of"),
                predicates(row.getJsonObject("predicates")),
                accruesFrom(row),
                row.getBoolean("tested"),
                open != null && open > 0,
                row.getBoolean("equated"));
    }

    private static NavigableMap<Integer, PerformancePredicate> predicates(JsonObject stored) {
        var years = new TreeMap<Integer, PerformancePredicate>();
        if (stored != null) {
            // AK-11: a predicate unknown here is none.
            stored.forEach(year -> Arrays.stream(PerformancePredicate.values())
                    .filter(known -> known.name().equals(year.getValue()))
                    .forEach(known -> years.put(Integer.valueOf(year.getKey()), known)));
        }
        return years;
    }

    /**
     * The month after the last one that was converted. What was left out longer ago than last year is not awaited any
     * more, and a month belongs to the level held on its first day (AK-07).
     */
    private static YearMonth accruesFrom(Row row) {
        var since = row.getLocalDate("level_since");
        var held = YearMonth.from(since).plusMonths(since.getDayOfMonth() == 1 ? 0 : 1);
        var awaited = YearMonth.of(row.getLocalDate("as_of").getYear() - 1, 1);
        var converted = row.getInteger("converted");
        // The number counts months from one, so as a month counted from nothing it is already the next one.
        var next = converted == null ? held : YearMonth.of(converted / 12, 1).plusMonths(converted % 12);
        return latest(latest(held, awaited), latest(next, FIRST_CONVERTED));
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}

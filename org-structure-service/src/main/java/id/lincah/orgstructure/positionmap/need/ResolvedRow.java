package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A row with the unit, the position and the present need it meets in the database, all rows by one statement.
 *
 * @param unitId null when no such unit stands that day
 * @param positionFound false when a code was given and no such position stands that day
 * @param inUnit whether that position stands in the unit
 * @param present what is recorded on that day; null for nothing
 * @param presentTo until when; null without end
 * @param nextFrom when something else begins for the box; null for nothing
 */
record ResolvedRow(
        int index,
        UUID unitId,
        boolean positionFound,
        boolean inUnit,
        String title,
        String kind,
        String functionalCode,
        String functionalLevel,
        String key,
        Need.Figures present,
        LocalDate presentTo,
        LocalDate nextFrom) {
    private static final String RESOLVE = """
            with asked as (
              select x.index::int as index, u.unit_id, (x.position_code is null or p.position_id is not null) as found,
                (x.position_code is null or p.unit_id = u.unit_id) as in_unit,
                coalesce(p.title, regexp_replace(btrim(x.title), '\\s+', ' ', 'g')) as title,
                coalesce(p.kind, x.kind) as kind,
                case when p.position_id is null then x.functional_code else p.functional_code end as functional_code,
                case when p.position_id is null then x.functional_level else p.functional_level end as functional_level
              from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) with ordinality
                x (unit_code, position_code, title, kind, functional_code, functional_level, index)
              left join unit i on i.agency_id = $1 and i.code = x.unit_code
              left join unit_period u on u.unit_id = i.id and u.agency_id = $1 and u.valid_during @> $2::date
              left join position j on j.agency_id = $1 and j.code = x.position_code
              left join position_period p on p.position_id = j.id and p.agency_id = $1 and p.valid_during @> $2::date),
            keyed as (
              select a.*, box_key(a.title, a.kind, a.functional_code, a.functional_level) as box_key from asked a)
            select a.index - 1, a.unit_id, a.found, a.in_unit, a.title, a.kind, a.functional_code, a.functional_level,
              a.box_key, n.job_class::int, n.need, n.need_state, n.load_minutes, n.effective_minutes, n.source, n.valid_to,
              (select min(l.valid_from) from position_need l
               where l.unit_id = a.unit_id and l.box_key = a.box_key and l.valid_from > $2)
            from keyed a
            left join position_need n on n.unit_id = a.unit_id and n.box_key = a.box_key and n.valid_during @> $2::date
            order by a.index
            """;

    private static final int FIGURES = 9;

    static Uni<List<ResolvedRow>> all(List<NeedRow> rows, LocalDate day, String agency, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(agency)
                .addValue(day)
                .addValue(texts(rows, NeedRow::unitCode))
                .addValue(texts(rows, NeedRow::positionCode))
                .addValue(texts(rows, NeedRow::positionTitle))
                .addValue(texts(rows, NeedRow::kind))
                .addValue(texts(rows, NeedRow::functionalCode))
                .addValue(texts(rows, NeedRow::functionalLevel));
        return connection.preparedQuery(RESOLVE).execute(values).map(found -> Rows.list(found, ResolvedRow::of));
    }

    private static ResolvedRow of(Row row) {
        var recorded = row.getString(FIGURES + 2) != null;
        return new ResolvedRow(
                row.getInteger(0),
                row.getUUID(1),
                row.getBoolean(2),
                Boolean.TRUE.equals(row.getBoolean(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                recorded ? Need.Figures.of(row, FIGURES) : null,
                row.getLocalDate(FIGURES + 6),
                row.getLocalDate(FIGURES + 7));
    }

    private static String[] texts(List<NeedRow> rows, Function<NeedRow, String> column) {
        return rows.stream().map(column).map(ResolvedRow::filled).toArray(String[]::new);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The new need, up to the day something else begins. */
    Need with(Need.Figures figures) {
        return new Need(
                unitId,
                key,
                title,
                kind,
                functionalCode,
                functionalLevel,
                figures,
                present == null ? nextFrom : presentTo);
    }
}

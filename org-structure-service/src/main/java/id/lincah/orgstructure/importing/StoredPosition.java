package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A position as it stands on a day.
 *
 * @param validFrom null when the position exists but does not stand on that day
 */
record StoredPosition(
        UUID id,
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        String unitCode,
        String title,
        String kind,
        String echelon,
        boolean head) {
    private static final String ON_DAY = "p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date)";

    /** Each looked up by itself: a join with a list of thousands reads all positions for every stretch of a large file. */
    private static final String CONCERNED = """
            select i.id, i.code, p.valid_from, p.valid_to, u.code, p.title, p.kind, p.echelon, p.head
            from unnest($3::text[]) c (code)
            cross join lateral (select id, code from position where agency_id = $1 and code = c.code limit 1) i
            left join lateral (
              select * from position_period p where p.position_id = i.id and p.agency_id = $1 and %1$s limit 1) p on true
            left join lateral (select code from unit where id = p.unit_id limit 1) u on true
            union all
            select i.id, i.code, p.valid_from, p.valid_to, u.code, p.title, p.kind, p.echelon, p.head
            from unnest($4::text[]) c (code)
            cross join lateral (select id, code from unit where agency_id = $1 and code = c.code limit 1) u
            cross join lateral (
              select * from position_period p where p.unit_id = u.id and p.head and p.agency_id = $1 and %1$s limit 1) p
            cross join lateral (select id, code from position where id = p.position_id limit 1) i
            """.formatted(ON_DAY);

    /**
     * What rows may concern, and no more: a file of a million rows is laid page by page.
     *
     * @param codes of positions
     * @param units whose heads are wanted
     */
    static Uni<Map<String, StoredPosition>> concerned(
            LocalDate day, String agency, String[] codes, String[] units, SqlConnection connection) {
        return connection
                .preparedQuery(CONCERNED)
                .execute(Tuple.of(agency, day, codes, units))
                .map(rows -> {
                    var byCode = new HashMap<String, StoredPosition>();
                    rows.forEach(row -> byCode.put(row.getString(1), of(row)));
                    return byCode;
                });
    }

    private static StoredPosition of(Row row) {
        return new StoredPosition(
                row.getUUID(0),
                row.getString(1),
                row.getLocalDate(2),
                row.getLocalDate(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Boolean.TRUE.equals(row.getBoolean(8)));
    }

    boolean stands() {
        return validFrom != null;
    }

    boolean same(PositionRow row) {
        return unitCode.equals(row.unitCode())
                && title.equals(row.title())
                && kind.equals(row.kind().name())
                && Objects.equals(echelon, row.echelon())
                && head == row.head();
    }

    /** As the columns of a file. */
    Map<String, String> cells() {
        return PositionRow.named(unitCode, title, kind, echelon, head);
    }
}

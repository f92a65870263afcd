package id.lincah.orgstructure.position;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.request.Caller;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A position in one period of its life (<em>peta jabatan</em>).
 *
 * @param head whether it heads its unit
 * @param validTo first day on which this no longer holds; null while it holds
 * @param occupied whether somebody holds it
 * @param holder who holds it; null when nobody does
 * @param acting who acts in it, beside a holder who is away or in a vacancy; null when nobody does
 */
public record PositionView(
        UUID id,
        String agency,
        String code,
        UUID unitId,
        String unitCode,
        String title,
        String kind,
        String echelon,
        boolean head,
        String functionalCode,
        String functionalLevel,
        LocalDate validFrom,
        LocalDate validTo,
        boolean occupied,
        Holder holder,
        ActingHolder acting,
        long version) {

    /** Who holds the position; the name is masked for whoever has no task that needs it. */
    public record Holder(UUID personId, String name, LocalDate since) {}

    /** Who acts in it: {@code PLT} or {@code PLH}, to the last day or with an open end. */
    public record ActingHolder(UUID personId, String name, String kind, LocalDate startsOn, LocalDate endsOn) {}

    private static final String PAGE = """
            with page as materialized (
              select p.*, i.code, i.version from position_period p join position i on i.id = p.position_id
              where %s order by i.code, p.agency_id limit %s)
            select p.position_id, p.agency_id, p.code, p.unit_id, u.code, p.title, p.kind, p.echelon, p.head,
              p.functional_code, p.functional_level, p.valid_from, p.valid_to,
              h.person_id, hp.name, h.held_since, a.person_id, ap.name, a.kind, a.valid_from, a.valid_to - 1, p.version
            from page p join unit u on u.id = p.unit_id
            cross join lateral (select least(coalesce(p.valid_to - 1, 'infinity'), $1::date) as on_day) d
            left join placement h on h.position_id = p.position_id and h.valid_during @> d.on_day
            left join person hp on hp.id = h.person_id
            left join acting a on a.position_id = p.position_id and a.valid_during @> d.on_day
            left join person ap on ap.id = a.person_id
            order by p.code, p.agency_id
            """;
    static final List<String> CSV =
            List.of("position_code", "unit_code", "title", "kind", "echelon", "head", "functional_level", "occupied");

    /**
     * The statement for a page by code, cut before holders are looked up: an agency has tens of thousands of positions.
     *
     * @param where conditions on {@code p}, a period, and {@code i}, its position; $1 is the day
     * @param most place of the value that says how many rows
     */
    static String page(String where, String most) {
        return PAGE.formatted(where, most);
    }

    static PositionView of(Row row, PersonMask mask, Caller caller) {
        return new PositionView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                row.getString(9),
                row.getString(10),
                row.getLocalDate(11),
                row.getLocalDate(12),
                row.getUUID(13) != null,
                holder(row, mask, caller),
                acting(row, mask, caller),
                row.getLong(21));
    }

    private static Holder holder(Row row, PersonMask mask, Caller caller) {
        return row.getUUID(13) == null
                ? null
                : new Holder(row.getUUID(13), mask.name(row.getString(14), caller), row.getLocalDate(15));
    }

    private static ActingHolder acting(Row row, PersonMask mask, Caller caller) {
        return row.getUUID(16) == null
                ? null
                : new ActingHolder(
                        row.getUUID(16),
                        mask.name(row.getString(17), caller),
                        row.getString(18),
                        row.getLocalDate(19),
                        row.getLocalDate(20));
    }

    List<Object> cells() {
        return Arrays.asList(code, unitCode, title, kind, echelon, head, functionalLevel, occupied);
    }

    /** Without a holder's name. */
    @Override
    public String toString() {
        return "PositionView[" + code + "]";
    }
}

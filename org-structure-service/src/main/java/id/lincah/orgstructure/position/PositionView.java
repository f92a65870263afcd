package id.lincah.orgstructure.position;

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
        boolean occupied) {
    static final String COLUMNS = """
            p.position_id, p.agency_id, i.code, p.unit_id, u.code, p.title, p.kind, p.echelon, p.head,
            p.functional_code, p.functional_level, p.valid_from, p.valid_to,
            exists (select from placement h where h.position_id = p.position_id
              and h.valid_during @> least(coalesce(p.valid_to - 1, 'infinity'), $1::date))
            from position_period p join position i on i.id = p.position_id join unit u on u.id = p.unit_id\s""";
    static final List<String> CSV =
            List.of("position_code", "unit_code", "title", "kind", "echelon", "head", "functional_level", "occupied");

    static PositionView of(Row row) {
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
                row.getBoolean(13));
    }

    List<Object> cells() {
        return Arrays.asList(code, unitCode, title, kind, echelon, head, functionalLevel, occupied);
    }
}

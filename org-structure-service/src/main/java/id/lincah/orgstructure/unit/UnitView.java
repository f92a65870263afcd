package id.lincah.orgstructure.unit;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A unit in one period of its life.
 *
 * @param setting place on the list of kept units (R25-05); null for none
 * @param validTo first day on which this no longer holds; null while it holds
 * @param successorId who took over when it was abolished; null otherwise
 */
public record UnitView(
        UUID id,
        String agency,
        String code,
        String name,
        String type,
        String echelon,
        String setting,
        List<String> functions,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo,
        UUID successorId) {
    static final String COLUMNS = """
            u.unit_id, u.agency_id, i.code, u.name, u.type, u.echelon, u.setting, u.functions, u.parent_id,
            u.valid_from, u.valid_to, u.successor_id from unit_period u join unit i on i.id = u.unit_id\s""";
    static final List<String> CSV =
            List.of("unit_code", "name", "type", "echelon", "setting", "functions", "valid_from", "valid_to");

    static UnitView of(Row row) {
        return new UnitView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                List.of(row.getArrayOfStrings(7)),
                row.getUUID(8),
                row.getLocalDate(9),
                row.getLocalDate(10),
                row.getUUID(11));
    }

    List<Object> cells() {
        return Arrays.asList(code, name, type, echelon, setting, String.join(";", functions), validFrom, validTo);
    }
}

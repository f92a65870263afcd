package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A unit as it stands on a day.
 *
 * @param validFrom null when the unit exists but does not stand on that day
 */
record StoredUnit(
        UUID id,
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        String name,
        String type,
        String echelon,
        String setting,
        List<String> functions,
        String parentCode) {
    private static final String ON_DAY = """
            select i.id, i.code, u.valid_from, u.valid_to, u.name, u.type, u.echelon, u.setting, u.functions, p.code
            from unit i
            left join unit_period u on u.unit_id = i.id and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
            left join unit p on p.id = u.parent_id
            where i.agency_id = $1
            """;

    static Uni<Map<String, StoredUnit>> on(LocalDate day, String agency, SqlConnection connection) {
        return connection.preparedQuery(ON_DAY).execute(Tuple.of(agency, day)).map(StoredUnit::byCode);
    }

    private static Map<String, StoredUnit> byCode(RowSet<Row> rows) {
        var byCode = new HashMap<String, StoredUnit>();
        rows.forEach(row -> byCode.put(row.getString(1), of(row)));
        return byCode;
    }

    private static StoredUnit of(Row row) {
        var functions = row.getArrayOfStrings(8);
        return new StoredUnit(
                row.getUUID(0),
                row.getString(1),
                row.getLocalDate(2),
                row.getLocalDate(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                functions == null ? List.of() : List.of(functions),
                row.getString(9));
    }

    boolean stands() {
        return validFrom != null;
    }

    boolean same(UnitRow row) {
        return name.equals(row.name())
                && type.equals(row.type())
                && Objects.equals(echelon, row.echelon())
                && Objects.equals(parentCode, row.parentCode())
                && Objects.equals(setting, settingAfter(row))
                && functions.equals(functionsAfter(row));
    }

    /** A file without the column leaves what is stored. */
    String settingAfter(UnitRow row) {
        return row.namesSetting() ? row.setting() : setting;
    }

    List<String> functionsAfter(UnitRow row) {
        return row.functions() == null ? functions : row.functions();
    }

    /** As the columns of a file. */
    Map<String, String> cells() {
        return cells(parentCode, name, type, echelon, setting, functions);
    }

    /** The same once a row has been taken over. */
    Map<String, String> cellsAfter(UnitRow row) {
        return cells(row.parentCode(), row.name(), row.type(), row.echelon(), settingAfter(row), functionsAfter(row));
    }

    private static Map<String, String> cells(
            String parentCode, String name, String type, String echelon, String setting, List<String> functions) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("parent_code", parentCode);
        cells.put("name", name);
        cells.put("type", type);
        cells.put("echelon", echelon);
        cells.put("setting", setting);
        cells.put("functions", functions.isEmpty() ? null : String.join(";", functions));
        return cells;
    }
}

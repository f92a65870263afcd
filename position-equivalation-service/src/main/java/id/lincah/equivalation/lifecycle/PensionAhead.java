package id.lincah.equivalation.lifecycle;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A functional official and the first day of pension at the present level. */
public record PensionAhead(
        UUID personId,
        String agency,
        String name,
        String unit,
        String functionalCode,
        String functionalLevel,
        LocalDate pensionFrom) {
    static final List<String> COLUMNS =
            List.of("personId", "agency", "name", "unit", "functionalCode", "functionalLevel", "pensionFrom");

    static PensionAhead of(Row row) {
        return new PensionAhead(
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("functional_code"),
                row.getString("functional_level"),
                row.getLocalDate("pension_from"));
    }

    List<Object> cells() {
        return Arrays.asList(personId, agency, name, unit, functionalCode, functionalLevel, pensionFrom);
    }
}

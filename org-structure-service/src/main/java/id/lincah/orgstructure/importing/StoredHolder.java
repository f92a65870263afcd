package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * A person as stored, with the placement that is open.
 *
 * @param placementId null when the person holds no position now, as are the next three
 * @param mergedInto the record that goes on; null unless this one was a double
 */
record StoredHolder(
        UUID id,
        String nip,
        String name,
        String status,
        String education,
        String educationField,
        String grade,
        LocalDate gradeSince,
        String account,
        LocalDate deceasedOn,
        UUID placementId,
        String positionCode,
        LocalDate since,
        LocalDate validFrom,
        UUID mergedInto) {
    private static final String OPEN = """
            select pe.id, pe.nip, pe.name, pe.employment_status, pe.education, pe.education_field, pe.grade,
              pe.grade_since, pe.account, pe.deceased_on, pl.id, po.code, pl.held_since, pl.valid_from, pe.merged_into
            from person pe
            left join placement pl on pl.person_id = pe.id and pl.valid_to is null
            left join position po on po.id = pl.position_id
            where pe.agency_id = $1 and pe.id in (
              select id from person where agency_id = $1 and nip = any($2::text[])
              union select id from person where agency_id = $1 and account = any($3::text[])
              union select h.person_id from position p join placement h on h.position_id = p.id and h.valid_to is null
                where p.agency_id = $1 and p.code = any($4::text[]))
            """;

    /** The people rows name, and those who have the accounts or hold the positions they name. */
    static Uni<Map<String, StoredHolder>> concerned(List<HolderRow> rows, String agency, SqlConnection connection) {
        var concerned = Tuple.of(
                agency,
                distinct(rows, HolderRow::nip),
                distinct(rows, HolderRow::account),
                distinct(rows, HolderRow::positionCode));
        return connection.preparedQuery(OPEN).execute(concerned).map(found -> {
            var byNip = new HashMap<String, StoredHolder>();
            found.forEach(row -> byNip.put(row.getString(1), of(row)));
            return byNip;
        });
    }

    private static String[] distinct(List<HolderRow> rows, Function<HolderRow, String> value) {
        return rows.stream().map(value).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private static StoredHolder of(Row row) {
        return new StoredHolder(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLocalDate(7),
                row.getString(8),
                row.getLocalDate(9),
                row.getUUID(10),
                row.getString(11),
                row.getLocalDate(12),
                row.getLocalDate(13),
                row.getUUID(14));
    }

    boolean samePlace(HolderRow row) {
        return row.positionCode().equals(positionCode) && row.since().equals(since);
    }

    boolean moves(HolderRow row) {
        return positionCode != null && !positionCode.equals(row.positionCode());
    }

    boolean samePerson(HolderRow row) {
        return name.equals(row.name())
                && status.equals(row.status().name())
                && education.equals(row.education().name())
                && Objects.equals(educationField, row.educationField())
                && grade.equals(row.grade())
                && gradeSince.equals(row.gradeSince())
                && Objects.equals(account, row.account())
                && Objects.equals(deceasedOn, row.deceasedOn());
    }

    /** As the columns of a file. */
    Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", name);
        cells.put("employment_status", status);
        cells.put("education", education);
        cells.put("education_field", educationField);
        cells.put("grade", grade);
        cells.put("grade_since", gradeSince.toString());
        cells.put("position_code", positionCode);
        cells.put("since", since == null ? null : since.toString());
        cells.put("account", account);
        cells.put("deceased_on", deceasedOn == null ? null : deceasedOn.toString());
        return cells;
    }
}

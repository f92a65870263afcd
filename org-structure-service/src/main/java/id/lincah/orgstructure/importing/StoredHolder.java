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
            where pe.agency_id = $1
            """;

    static Uni<Map<String, StoredHolder>> of(String agency, SqlConnection connection) {
        return connection.preparedQuery(OPEN).execute(Tuple.of(agency)).map(rows -> {
            var byNip = new HashMap<String, StoredHolder>();
            rows.forEach(row -> byNip.put(row.getString(1), of(row)));
            return byNip;
        });
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
}

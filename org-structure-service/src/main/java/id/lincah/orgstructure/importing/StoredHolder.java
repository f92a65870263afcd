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
    /** Each looked up by itself, for a page of a large file is little beside all the people of an agency. */
    private static final String OPEN = """
            select pe.id, pe.nip, pe.name, pe.employment_status, pe.education, pe.education_field, pe.grade,
              pe.grade_since, pe.account, pe.deceased_on, pl.id, po.code, pl.held_since, pl.valid_from, pe.merged_into
            from (
              select p.id from unnest($2::text[]) c (nip)
              cross join lateral (select id from person where agency_id = $1 and nip = c.nip limit 1) p
              union
              select p.id from unnest($3::text[]) c (account)
              cross join lateral (select id from person where agency_id = $1 and account = c.account limit 1) p
              union
              select h.person_id from unnest($4::text[]) c (code)
              cross join lateral (select id from position where agency_id = $1 and code = c.code limit 1) p
              cross join lateral (
                select person_id from placement where position_id = p.id and agency_id = $1 and valid_to is null
                limit 1) h) found
            cross join lateral (select * from person where id = found.id and agency_id = $1 limit 1) pe
            left join lateral (
              select * from placement where person_id = pe.id and agency_id = $1 and valid_to is null limit 1) pl on true
            left join lateral (select code from position where id = pl.position_id limit 1) po on true
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

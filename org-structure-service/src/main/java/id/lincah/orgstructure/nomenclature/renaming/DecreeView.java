package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.request.Caller;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One person's line in the decree on a renaming (R45-10).
 *
 * @param entry number of the line
 * @param nip as the caller may see it
 * @param holder as the caller may see it
 * @param grade as it was and stays, with its own day
 */
public record DecreeView(
        int entry,
        UUID personId,
        String nip,
        String holder,
        String number,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        String positionCode,
        String oldTitle,
        String newCode,
        String newTitle,
        String grade,
        LocalDate gradeSince) {
    static final String QUERY = """
            select e.entry, e.person_id, pe.nip, pe.name, e.number, e.issued_on, e.effective_on, i.code, e.old_title, e.new_code,
              e.new_title, e.grade, e.grade_since
            from executor_decree e join person pe on pe.id = e.person_id join position i on i.id = e.position_id where\s""";
    static final List<String> CSV = List.of(
            "entry",
            "nip",
            "holder",
            "number",
            "issued_on",
            "effective_on",
            "position_code",
            "old_title",
            "new_code",
            "new_title",
            "grade",
            "grade_since");

    static DecreeView of(Row row, PersonMask mask, Caller caller) {
        return new DecreeView(
                row.getInteger(0),
                row.getUUID(1),
                mask.number(row.getString(2), caller),
                mask.name(row.getString(3), caller),
                row.getString(4),
                row.getLocalDate(5),
                row.getLocalDate(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getLocalDate(12));
    }

    List<Object> cells() {
        return Arrays.asList(
                entry,
                nip,
                holder,
                number,
                issuedOn,
                effectiveOn,
                positionCode,
                oldTitle,
                newCode,
                newTitle,
                grade,
                gradeSince);
    }
}

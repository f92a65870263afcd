package id.lincah.orgstructure.person;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A person and the position held on the day asked for.
 *
 * @param nip employee number; masked, like the name, for whoever has no task that needs it
 * @param birthDate null, like the sex, for whoever has no task that needs it
 * @param grade of the day asked for
 * @param gradeName as the grade was called on its first day
 * @param mergedInto the record that goes on; null unless this one was a double
 * @param position null when no position is held that day
 */
public record PersonView(
        UUID id,
        String agency,
        String nip,
        String name,
        LocalDate birthDate,
        String sex,
        String employmentStatus,
        String education,
        String educationField,
        String grade,
        String gradeName,
        LocalDate gradeSince,
        LocalDate deceasedOn,
        LocalDate leftOn,
        String leftReason,
        UUID mergedInto,
        HeldPosition position,
        long version) {

    /** The position held. */
    public record HeldPosition(
            UUID id,
            String title,
            String kind,
            String functionalLevel,
            UUID unitId,
            String unitName,
            LocalDate since) {}

    static final String COLUMNS = """
            pe.id, pe.agency_id, pe.nip, pe.name, pe.birth_date, pe.sex, pe.employment_status, pe.education,
            pe.education_field, coalesce(g.grade, pe.grade), c.name_id, coalesce(g.valid_from, pe.grade_since),
            pe.deceased_on, pe.left_on, pe.left_reason, pe.merged_into, pe.version, p.position_id, p.title, p.kind,
            p.functional_level, u.unit_id, u.name, h.held_since
            from person pe
            left join grade_period g on g.person_id = pe.id and g.agency_id = pe.agency_id
              and g.valid_during @> $1::date
            left join code_entry c on c.list in ('GRADE', 'CONTRACT_GRADE') and c.code = coalesce(g.grade, pe.grade)
              and c.valid_during @> coalesce(g.valid_from, pe.grade_since)
            left join placement h on h.person_id = pe.id and h.agency_id = pe.agency_id
              and h.valid_during @> $1::date
            left join position_period p on p.position_id = h.position_id and p.agency_id = pe.agency_id
              and p.valid_during @> $1::date
            left join unit_period u on u.unit_id = p.unit_id and u.agency_id = pe.agency_id
              and u.valid_during @> $1::date\s""";
    static final List<String> CSV =
            List.of("nip", "name", "employment_status", "grade", "position_title", "position_kind", "unit_name");

    static PersonView of(Row row) {
        return new PersonView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLocalDate(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getLocalDate(11),
                row.getLocalDate(12),
                row.getLocalDate(13),
                row.getString(14),
                row.getUUID(15),
                held(row),
                row.getLong(16));
    }

    private static HeldPosition held(Row row) {
        return row.getUUID(17) == null
                ? null
                : new HeldPosition(
                        row.getUUID(17),
                        row.getString(18),
                        row.getString(19),
                        row.getString(20),
                        row.getUUID(21),
                        row.getString(22),
                        row.getLocalDate(23));
    }

    List<Object> cells() {
        var held = position;
        return Arrays.asList(
                nip,
                name,
                employmentStatus,
                grade,
                held == null ? null : held.title(),
                held == null ? null : held.kind(),
                held == null ? null : held.unitName());
    }

    /** Without anything that would let a log name the person. */
    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}

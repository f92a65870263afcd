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
 * @param position null when no position is held that day
 */
public record PersonView(
        UUID id,
        String agency,
        String nip,
        String name,
        String employmentStatus,
        String education,
        String educationField,
        String grade,
        LocalDate gradeSince,
        LocalDate deceasedOn,
        LocalDate leftOn,
        String leftReason,
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
            pe.id, pe.agency_id, pe.nip, pe.name, pe.employment_status, pe.education, pe.education_field, pe.grade,
            pe.grade_since, pe.deceased_on, pe.left_on, pe.left_reason, p.position_id, p.title, p.kind,
            p.functional_level, u.unit_id, u.name, h.held_since, pe.version
            from person pe
            left join placement h on h.person_id = pe.id and h.valid_during @> $1::date
            left join position_period p on p.position_id = h.position_id and p.valid_during @> $1::date
            left join unit_period u on u.unit_id = p.unit_id and u.valid_during @> $1::date\s""";
    static final List<String> CSV =
            List.of("nip", "name", "employment_status", "grade", "position_title", "position_kind", "unit_name");

    static PersonView of(Row row) {
        return new PersonView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getLocalDate(9),
                row.getLocalDate(10),
                row.getString(11),
                held(row),
                row.getLong(19));
    }

    private static HeldPosition held(Row row) {
        return row.getUUID(12) == null
                ? null
                : new HeldPosition(
                        row.getUUID(12),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        row.getUUID(16),
                        row.getString(17),
                        row.getLocalDate(18));
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

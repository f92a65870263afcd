package id.lincah.orgstructure.person;

import id.lincah.events.PersonPlaced;
import io.vertx.mutiny.sqlclient.Row;

/** The one way from a row to the event that tells where a person now is. */
public final class PlacedRow {
    /** Of a person {@code pe}, the agency {@code a} and the position as found {@code f} with its day {@code on_day}. */
    public static final String COLUMNS = """
            pe.id, pe.agency_id, a.kind, pe.account, pe.nip, pe.name, pe.birth_date, pe.sex,
              pe.employment_status, pe.education, pe.education_field, pe.grade, pe.grade_since, pe.deceased_on,
              f.position_id, f.title, f.kind, f.echelon, f.functional_code, f.functional_level,
              f.head, f.on_day
            """;

    /** How many columns that are. */
    static final int WIDTH = 22;

    private PlacedRow() {}

    /**
     * @param at place of the first of {@link #COLUMNS}
     * @param home the unit of the position
     * @param reason why it is told, e.g. {@code CORRECTED}
     */
    public static PersonPlaced event(Row row, int at, Home home, String reason) {
        return new PersonPlaced(
                row.getUUID(at),
                row.getString(at + 1),
                row.getString(at + 2),
                reason,
                row.getString(at + 3),
                row.getString(at + 4),
                row.getString(at + 5),
                row.getLocalDate(at + 6),
                row.getString(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10),
                row.getString(at + 11),
                row.getLocalDate(at + 12),
                row.getLocalDate(at + 13),
                row.getUUID(at + 14),
                row.getString(at + 15),
                row.getString(at + 16),
                row.getString(at + 17),
                row.getString(at + 18),
                row.getString(at + 19),
                home.unitId(),
                home.unitName(),
                home.officeId(),
                home.officeName(),
                row.getBoolean(at + 20),
                row.getLocalDate(at + 21));
    }
}

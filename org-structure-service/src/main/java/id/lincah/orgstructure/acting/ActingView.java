package id.lincah.orgstructure.acting;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.request.Caller;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * That somebody acts in a position for a time.
 *
 * @param kind {@code PLT} or {@code PLH}
 * @param nip masked, like the name, for whoever has no task that needs it; the absence is left out then
 * @param head whether the position heads its unit, so that the person leads it meanwhile
 * @param endsOn the last day; null while the end is open
 * @param endedReason why it ended before its planned day; null when it did not
 */
public record ActingView(
        UUID id,
        String agency,
        String kind,
        UUID personId,
        String nip,
        String name,
        UUID positionId,
        String positionCode,
        String positionTitle,
        String positionKind,
        boolean head,
        UUID unitId,
        String unitName,
        LocalDate startsOn,
        LocalDate endsOn,
        String absence,
        String basis,
        String endedReason) {
    /** The title and unit are those of the first day. */
    static final String COLUMNS = """
            a.id, a.agency_id, a.kind, pe.id, pe.nip, pe.name, p.position_id, i.code, p.title, p.kind, p.head,
            u.unit_id, u.name, a.valid_from, a.valid_to - 1, a.absence, a.basis, a.ended_reason
            from acting a join person pe on pe.id = a.person_id join position i on i.id = a.position_id
            join position_period p on p.position_id = a.position_id and p.valid_during @> a.valid_from
            join unit_period u on u.unit_id = p.unit_id and u.valid_during @> a.valid_from\s""";

    static final List<String> CSV = List.of(
            "kind", "nip", "name", "position_code", "position_title", "unit_name", "starts_on", "ends_on", "basis");

    static ActingView of(Row row, PersonMask mask, Caller caller) {
        return new ActingView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                mask.number(row.getString(4), caller),
                mask.name(row.getString(5), caller),
                row.getUUID(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                row.getUUID(11),
                row.getString(12),
                row.getLocalDate(13),
                row.getLocalDate(14),
                mask.sees(caller) ? row.getString(15) : null,
                row.getString(16),
                row.getString(17));
    }

    List<Object> cells() {
        return Arrays.asList(kind, nip, name, positionCode, positionTitle, unitName, startsOn, endsOn, basis);
    }

    /** Without anything that would let a log name the person. */
    @Override
    public String toString() {
        return "ActingView[" + id + "]";
    }
}

package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.proposal.MaskedNumber;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One name of an inauguration; the employee number is masked.
 *
 * @param present null as long as it is not marked
 * @param outcome INAUGURATED, STRUCK_OFF or POSTPONED; null before the oath
 * @param codes why a name was struck off or postponed
 */
public record AttendanceView(
        UUID caseId,
        String name,
        String nip,
        String formerPosition,
        String functionalCode,
        String level,
        Boolean present,
        String reason,
        String outcome,
        List<String> codes,
        String decreeNumber,
        LocalDate effectiveOn) {
    static final List<String> COLUMNS = List.of(
            "caseId",
            "name",
            "nip",
            "formerPosition",
            "functionalCode",
            "level",
            "present",
            "reason",
            "outcome",
            "codes",
            "decreeNumber",
            "effectiveOn");

    static AttendanceView of(Row row) {
        return new AttendanceView(
                row.getUUID("case_id"),
                row.getString("name"),
                MaskedNumber.of(row.getString("nip")),
                row.getString("former_position_title"),
                row.getString("functional_code"),
                row.getString("level"),
                row.getBoolean("present"),
                row.getString("reason"),
                row.getString("outcome"),
                List.of(row.getArrayOfStrings("codes")),
                row.getString("decree_number"),
                row.getLocalDate("effective_on"));
    }

    List<Object> cells() {
        return Arrays.asList(
                caseId,
                name,
                nip,
                formerPosition,
                functionalCode,
                level,
                present,
                reason,
                outcome,
                String.join(" ", codes),
                decreeNumber,
                effectiveOn);
    }
}

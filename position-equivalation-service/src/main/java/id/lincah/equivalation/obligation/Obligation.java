package id.lincah.equivalation.obligation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A duty laid on an official at equivalation; the due day itself is still in time.
 *
 * @param due null without a deadline
 * @param consequence what the rule names for a missed duty
 * @param endReason why a cancelled duty ended
 */
public record Obligation(
        UUID id,
        String agency,
        UUID personId,
        String name,
        String unit,
        UUID caseId,
        String regime,
        String code,
        LocalDate due,
        String state,
        int reminders,
        LocalDate metOn,
        String proofNumber,
        LocalDate proofDate,
        String consequence,
        LocalDate endedOn,
        String endReason) {
    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "name",
            "unit",
            "code",
            "due",
            "state",
            "reminders",
            "metOn",
            "proofNumber",
            "proofDate",
            "consequence",
            "endedOn",
            "endReason");

    static Obligation of(Row row) {
        return new Obligation(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("person_id"),
                row.getString("name"),
                row.getString("unit_name"),
                row.getUUID("case_id"),
                row.getString("regime"),
                row.getString("code"),
                row.getLocalDate("due"),
                row.getString("state"),
                row.getInteger("reminders"),
                row.getLocalDate("met_on"),
                row.getString("proof_number"),
                row.getLocalDate("proof_date"),
                row.getString("consequence"),
                row.getLocalDate("ended_on"),
                row.getString("end_reason"));
    }

    /** What a list is ordered by: a duty without a deadline stands behind all others. */
    LocalDate sortDay() {
        return due == null ? Obligations.NO_DEADLINE : due;
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                agency,
                name,
                unit,
                code,
                due,
                state,
                reminders,
                metOn,
                proofNumber,
                proofDate,
                consequence,
                endedOn,
                endReason);
    }
}

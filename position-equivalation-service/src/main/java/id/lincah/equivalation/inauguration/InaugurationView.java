package id.lincah.equivalation.inauguration;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An inauguration as the API shows it.
 *
 * @param names how many were called; once held they are inaugurated, struck off or postponed
 * @param late held after the day the law set for regions
 */
public record InaugurationView(
        UUID id,
        String agency,
        UUID proposalId,
        InaugurationState state,
        LocalDate plannedOn,
        String place,
        String officialName,
        String officialOffice,
        String minutesNumber,
        List<String> witnesses,
        String remarks,
        LocalDate heldOn,
        boolean late,
        int names,
        int inaugurated,
        int struckOff,
        int postponed,
        long version) {
    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "proposalId",
            "state",
            "plannedOn",
            "place",
            "heldOn",
            "late",
            "names",
            "inaugurated",
            "struckOff",
            "postponed");

    static InaugurationView of(Row row) {
        return new InaugurationView(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("proposal_id"),
                InaugurationState.valueOf(row.getString("state")),
                row.getLocalDate("planned_on"),
                row.getString("place"),
                row.getString("official_name"),
                row.getString("official_office"),
                row.getString("minutes_number"),
                List.of(row.getArrayOfStrings("witnesses")),
                row.getString("remarks"),
                row.getLocalDate("held_on"),
                row.getBoolean("late"),
                row.getInteger("names"),
                row.getInteger("inaugurated"),
                row.getInteger("struck_off"),
                row.getInteger("postponed"),
                row.getLong("version"));
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                agency,
                proposalId,
                state,
                plannedOn,
                place,
                heldOn,
                late,
                names,
                inaugurated,
                struckOff,
                postponed);
    }
}

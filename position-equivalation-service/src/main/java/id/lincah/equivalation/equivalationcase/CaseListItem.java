package id.lincah.equivalation.equivalationcase;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A case in a list; the employee number is masked, amounts are whole rupiah a month. */
public record CaseListItem(
        UUID id,
        String agency,
        UUID personId,
        String name,
        String nip,
        String formerPosition,
        String formerKind,
        String formerUnit,
        String state,
        String functionalCode,
        String level,
        String mappingConfidence,
        String result,
        List<String> codes,
        Long topUp,
        String decreeNumber,
        LocalDate effectiveOn) {
    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "name",
            "nip",
            "formerPosition",
            "formerKind",
            "formerUnit",
            "state",
            "functionalCode",
            "level",
            "mappingConfidence",
            "result",
            "codes",
            "topUp",
            "decreeNumber",
            "effectiveOn");
    private static final int BIRTH_YEAR = 4;
    private static final int LAST_DIGITS = 3;

    static CaseListItem of(Row row) {
        return new CaseListItem(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("person_id"),
                row.getString("name"),
                masked(row.getString("nip")),
                row.getString("former_position_title"),
                row.getString("former_position_kind"),
                row.getString("former_unit_name"),
                row.getString("state"),
                row.getString("functional_code"),
                row.getString("level"),
                row.getString("mapping_confidence"),
                row.getString("result"),
                Arrays.asList(row.getArrayOfStrings("codes")),
                row.getLong("top_up"),
                row.getString("decree_number"),
                row.getLocalDate("effective_on"));
    }

    /** NIP-10: birth year and last three digits at most. */
    static String masked(String nip) {
        return nip.length() <= BIRTH_YEAR + LAST_DIGITS
                ? "*".repeat(nip.length())
                : nip.substring(0, BIRTH_YEAR)
                        + "*".repeat(nip.length() - BIRTH_YEAR - LAST_DIGITS)
                        + nip.substring(nip.length() - LAST_DIGITS);
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                agency,
                name,
                nip,
                formerPosition,
                formerKind,
                formerUnit,
                state,
                functionalCode,
                level,
                mappingConfidence,
                result,
                String.join(" ", codes),
                topUp,
                decreeNumber,
                effectiveOn);
    }
}

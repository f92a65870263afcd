package id.lincah.equivalation.correction;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A case that corrects another: both functional positions, and why. */
public record CorrectionView(
        UUID caseId,
        UUID correctsCaseId,
        UUID personId,
        String agency,
        String ground,
        String reason,
        String state,
        String formerFunctionalCode,
        String formerLevel,
        String functionalCode,
        String level) {
    static final List<String> COLUMNS = List.of(
            "caseId",
            "correctsCaseId",
            "personId",
            "agency",
            "ground",
            "reason",
            "state",
            "formerFunctionalCode",
            "formerLevel",
            "functionalCode",
            "level");

    static CorrectionView of(Row row) {
        return new CorrectionView(
                row.getUUID("id"),
                row.getUUID("corrects_case_id"),
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("correction_ground"),
                row.getString("correction_reason"),
                row.getString("state"),
                row.getString("former_code"),
                row.getString("former_level"),
                row.getString("functional_code"),
                row.getString("level"));
    }

    List<Object> cells() {
        return Arrays.asList(
                caseId,
                correctsCaseId,
                personId,
                agency,
                ground,
                reason,
                state,
                formerFunctionalCode,
                formerLevel,
                functionalCode,
                level);
    }
}

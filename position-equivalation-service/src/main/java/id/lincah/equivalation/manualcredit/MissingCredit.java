package id.lincah.equivalation.manualcredit;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A case whose credit the table does not know, with what was set for it or, until then, the hint of AKP-07. */
public record MissingCredit(
        UUID caseId,
        String agency,
        UUID personId,
        String name,
        String state,
        String functionalLevel,
        String grade,
        CreditHint hint,
        ManualCredit entered) {
    static final List<String> COLUMNS = List.of(
            "caseId",
            "agency",
            "name",
            "state",
            "functionalLevel",
            "grade",
            "hintCap",
            "integrated",
            "reason",
            "documentNumber",
            "documentDate",
            "enteredBy");

    static MissingCredit of(Row row) {
        var day = row.getLocalDate("reference_date");
        var level = row.getString("level");
        return new MissingCredit(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("person_id"),
                row.getString("name"),
                row.getString("state"),
                level,
                row.getString("own_grade"),
                CreditHint.of(level, row.getString("own_grade"), day == null ? LocalDate.EPOCH : day),
                row.getUUID("case_id") == null ? null : ManualCredit.of(row));
    }

    List<Object> cells() {
        var given = entered;
        return Arrays.asList(
                caseId,
                agency,
                name,
                state,
                functionalLevel,
                grade,
                hint == null ? null : hint.cap(),
                given == null ? null : given.integrated(),
                given == null ? null : given.reason(),
                given == null ? null : given.documentNumber(),
                given == null ? null : given.documentDate(),
                given == null ? null : given.enteredBy());
    }
}

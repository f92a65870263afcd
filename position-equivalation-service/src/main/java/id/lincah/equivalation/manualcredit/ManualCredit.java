package id.lincah.equivalation.manualcredit;

import id.lincah.regulation.Step;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A credit grant that a person set where the table has none (AKP-07), with its reason and document. */
public record ManualCredit(
        UUID caseId,
        String functionalLevel,
        String grade,
        BigDecimal conventional,
        BigDecimal integrated,
        String reason,
        String documentNumber,
        LocalDate documentDate,
        String enteredBy) {
    static ManualCredit of(Row row) {
        return new ManualCredit(
                row.getUUID("case_id"),
                row.getString("functional_level"),
                row.getString("grade"),
                row.getBigDecimal("conventional"),
                row.getBigDecimal("integrated"),
                row.getString("reason"),
                row.getString("document_number"),
                row.getLocalDate("document_date"),
                row.getString("entered_by"));
    }

    /** How the value came about, for the entry in the account. */
    public List<Step> steps() {
        return List.of(
                Step.of("manualConventional", conventional),
                Step.of("manualIntegrated", integrated),
                new Step("documentNumber", documentNumber),
                new Step("documentDate", documentDate.toString()));
    }
}

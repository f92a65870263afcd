package id.lincah.equivalation.creditdecision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A determination of credit with all it says; {@code withdrawalReason} is null while it holds. */
public record CreditDecisionView(
        UUID id,
        UUID personId,
        String agency,
        String number,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate issuedOn,
        BigDecimal total,
        String state,
        String withdrawalReason,
        String issuedBy,
        DecisionContent content) {
    /** A determination in a list. */
    @Schema(name = "CreditDecisionListItem")
    public record ListItem(
            UUID id,
            UUID personId,
            String agency,
            String number,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate issuedOn,
            BigDecimal total,
            String state) {
        static final List<String> COLUMNS = List.of(
                "id", "person_id", "agency", "number", "period_from", "period_to", "issued_on", "total", "state");

        List<Object> cells() {
            return Arrays.asList(id, personId, agency, number, periodFrom, periodTo, issuedOn, total, state);
        }
    }
}

package id.lincah.equivalation.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credit account with every entry and the factors behind it, the evaluations that gave none, and the career beside it. */
public record CreditAccountView(
        UUID personId,
        String agency,
        String functionalCode,
        String functionalLevel,
        LocalDate levelSince,
        BigDecimal balance,
        List<Entry> entries,
        List<Refusal> refusals,
        List<CareerStep> career) {
    /** One line of the account; year, period and predicate are null for a grant. */
    public record Entry(
            UUID id,
            String kind,
            String functionalLevel,
            Integer year,
            Integer fromMonth,
            Integer months,
            String predicate,
            UUID evaluationId,
            BigDecimal credit,
            BigDecimal balance,
            Object steps,
            LocalDate effectiveOn,
            String rule,
            UUID correctsEntryId,
            String reason,
            String documentNumber) {}

    /** An evaluation that gave no credit, and why. */
    public record Refusal(UUID evaluationId, int year, int fromMonth, int months, String predicate, String code) {}

    /**
     * A level or grade reached, or a test passed.
     *
     * @param what {@code LEVEL}, {@code GRADE} or {@code TEST}
     * @param origin {@code OPENING}, {@code DECREE}, {@code PLACEMENT} or {@code PROOF}
     */
    public record CareerStep(
            String what, String value, LocalDate since, String origin, String documentNumber, String reason) {}

    /** An account in a list. */
    @Schema(name = "CreditAccountListItem")
    public record ListItem(
            UUID personId,
            String agency,
            String name,
            String functionalCode,
            String functionalLevel,
            BigDecimal balance) {}
}

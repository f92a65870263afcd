package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A row that a command asks for.
 *
 * @param source the command; a second order of the same source changes nothing
 * @param level null where the row follows the level of its day
 * @param credit null where it follows from that level
 */
public record LedgerOrder(
        EntryKind kind,
        UUID source,
        FunctionalLevel level,
        Scale scale,
        LocalDate effectiveOn,
        BigDecimal credit,
        String rule,
        List<Step> steps,
        String reason,
        String documentNumber) {
    public LedgerOrder {
        steps = List.copyOf(steps);
    }
}

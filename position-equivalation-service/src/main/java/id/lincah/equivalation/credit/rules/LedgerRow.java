package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row as it stands in the account; rows are never changed.
 *
 * @param source the evaluation, or the command that ordered the row
 * @param period what a conversion covers; null for every other kind
 * @param corrects the row that this one takes back; null unless it is a correction
 */
public record LedgerRow(
        UUID id,
        EntryKind kind,
        FunctionalLevel level,
        UUID source,
        Scale scale,
        LocalDate effectiveOn,
        ConvertedPeriod period,
        BigDecimal credit,
        UUID corrects) {}

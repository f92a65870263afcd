package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A row to be posted next.
 *
 * @param balance of the row's own level, after the row
 * @param rule id of the provision it rests on
 * @param corrects the row it takes back; null unless it is a correction
 */
public record PlannedRow(
        EntryKind kind,
        FunctionalLevel level,
        UUID source,
        Scale scale,
        LocalDate effectiveOn,
        ConvertedPeriod period,
        BigDecimal credit,
        BigDecimal balance,
        String rule,
        List<Step> steps,
        UUID corrects,
        String reason,
        String documentNumber) {
    PlannedRow with(BigDecimal after) {
        return new PlannedRow(
                kind,
                level,
                source,
                scale,
                effectiveOn,
                period,
                credit,
                after,
                rule,
                steps,
                corrects,
                reason,
                documentNumber);
    }

    /** The row once it is posted under an id. */
    public LedgerRow posted(UUID id) {
        return new LedgerRow(id, kind, level, source, scale, effectiveOn, period, credit, corrects);
    }

    /** Whether a posted row already says this. */
    boolean isSaidBy(LedgerRow row) {
        return row.kind() == kind
                && row.level() == level
                && row.source().equals(source)
                && Objects.equals(row.period(), period)
                && row.credit().compareTo(credit) == 0;
    }

    static PlannedRow ordered(LedgerOrder order, FunctionalLevel level, BigDecimal credit, List<Step> steps) {
        return new PlannedRow(
                order.kind(),
                level,
                order.source(),
                order.scale(),
                order.effectiveOn(),
                null,
                credit,
                null,
                order.rule(),
                steps,
                null,
                order.reason(),
                order.documentNumber());
    }

    /** AK-09: the new level begins at zero; what stands in the former one stays there. */
    static PlannedRow beginning(LevelStep step) {
        var told = "LEVEL_PROMOTION " + step.level() + " " + step.since();
        return new PlannedRow(
                EntryKind.LEVEL_PROMOTION,
                step.level(),
                UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)),
                Scale.INTEGRATED,
                step.since(),
                null,
                BigDecimal.ZERO.setScale(2),
                null,
                "AK-09",
                List.of(new Step("level", step.level().name()), Step.of("credit", 0)),
                null,
                null,
                null);
    }

    /** A bonus under the level that turned out to be held on its day. */
    static PlannedRow moved(LedgerRow row, FunctionalLevel level, String reason) {
        return new PlannedRow(
                row.kind(),
                level,
                row.source(),
                row.scale(),
                row.effectiveOn(),
                null,
                Bonuses.amount(level, row.effectiveOn()),
                null,
                row.kind() == EntryKind.EDUCATION ? "AK-10" : "R17-37",
                Bonuses.steps(level, row.effectiveOn()),
                null,
                reason,
                null);
    }

    /** The counter-row: same level, the opposite amount. */
    static PlannedRow takingBack(LedgerRow row, String reason) {
        return new PlannedRow(
                EntryKind.CORRECTION,
                row.level(),
                row.source(),
                row.scale(),
                row.effectiveOn(),
                row.period(),
                row.credit().negate(),
                null,
                "AK-05",
                List.of(Step.of("takenBack", row.credit())),
                row.id(),
                reason,
                null);
    }
}

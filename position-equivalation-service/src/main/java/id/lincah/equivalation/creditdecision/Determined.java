package id.lincah.equivalation.creditdecision;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Sums up an account for a period: the rows of the level held on its last day, by kind, before the period and within it.
 *
 * @param row the person and the account, as {@link DecisionRows} reads them
 */
record Determined(Row row, String functionalName, IssueDecisions command, String number) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final CreditThresholds THRESHOLDS = new CreditThresholds();

    /** Name of the first value a determination would leave empty; empty when it is whole. */
    Optional<String> missing() {
        if (functionalName == null) {
            return Optional.of("functionalName");
        }
        var person = List.of("name", "nip", "grade", "position_title", "unit_name", "office_name");
        return person.stream()
                .filter(column ->
                        row.getString(column) == null || row.getString(column).isBlank())
                .findFirst();
    }

    DecisionContent content() {
        var rows = rows();
        var lines = lines(rows);
        var before = sum(lines.stream().map(DecisionContent.Line::before).toList());
        var gained = sum(lines.stream().map(DecisionContent.Line::gained).toList());
        var total = before.add(gained);
        return new DecisionContent(
                head(),
                holder(),
                functionalName,
                level().name(),
                row.getLocalDate("level_since"),
                lines,
                before,
                gained,
                total,
                rows.stream().map(CreditedRow::row).toList(),
                nextGrade(total).orElse(null),
                nextLevel(total).orElse(null));
    }

    private FunctionalLevel level() {
        return FunctionalLevel.valueOf(row.getString("level"));
    }

    private List<CreditedRow> rows() {
        return row.getJsonArray("entries").stream()
                .map(JsonObject.class::cast)
                .map(CreditedRow::of)
                .filter(each -> each.level().equals(level().name()))
                .filter(each -> !each.day().isAfter(command.periodTo()))
                .toList();
    }

    private List<DecisionContent.Line> lines(List<CreditedRow> rows) {
        var lines = new LinkedHashMap<String, DecisionContent.Line>();
        for (var each : rows) {
            var old = each.day().isBefore(command.periodFrom());
            lines.merge(
                    each.line(),
                    new DecisionContent.Line(
                            each.line(), old ? each.credit() : NOTHING, old ? NOTHING : each.credit(), each.credit()),
                    Determined::together);
        }
        return new ArrayList<>(lines.values());
    }

    private static DecisionContent.Line together(DecisionContent.Line one, DecisionContent.Line other) {
        return new DecisionContent.Line(
                one.kind(),
                one.before().add(other.before()),
                one.gained().add(other.gained()),
                one.total().add(other.total()));
    }

    private static BigDecimal sum(List<BigDecimal> credits) {
        return credits.stream().reduce(NOTHING, BigDecimal::add);
    }

    private DecisionContent.Head head() {
        return new DecisionContent.Head(
                number,
                command.periodFrom(),
                command.periodTo(),
                command.issuedOn(),
                command.agencyName(),
                command.place(),
                command.signerOffice(),
                command.signerName(),
                command.signerNumber());
    }

    private DecisionContent.Holder holder() {
        return new DecisionContent.Holder(
                row.getString("name"),
                row.getString("nip"),
                row.getLocalDate("birth_date"),
                row.getString("grade"),
                row.getLocalDate("grade_since"),
                row.getString("position_title"),
                row.getString("unit_name"),
                row.getString("office_name"));
    }

    /** Empty at the highest grade of the level, and for a grade below its range (AK-25). */
    private Optional<DecisionContent.Threshold> nextGrade(BigDecimal total) {
        return Grade.of(row.getString("grade"))
                .next()
                .flatMap(next -> THRESHOLDS
                        .opens(day(), level(), next)
                        .map(required -> threshold(next.toString(), required, total)));
    }

    private Optional<DecisionContent.Threshold> nextLevel(BigDecimal total) {
        return level().next()
                .flatMap(next ->
                        THRESHOLDS.nextLevel(day(), level()).map(required -> threshold(next.name(), required, total)));
    }

    private LocalDate day() {
        return Objects.requireNonNull(command.periodTo());
    }

    private static DecisionContent.Threshold threshold(String next, BigDecimal required, BigDecimal total) {
        return new DecisionContent.Threshold(next, required, total.subtract(required));
    }
}

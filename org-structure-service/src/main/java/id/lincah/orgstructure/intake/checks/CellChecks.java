package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.RowCheck;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.EmploymentStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with single cells: the plain import's own checks, and how each could be mended. */
final class CellChecks {
    private static final List<String> TEXTS =
            List.of("unit_code", "parent_code", "position_code", "name", "title", "type", "education_field");
    private static final Pattern LOST_DIGITS = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

    private final LocalDate today;

    CellChecks(LocalDate today) {
        this.today = today;
    }

    void check(IntakeRow row, RowFaults faults) {
        if (!row.text(CellFault.WHOLE_ROW).isEmpty()) {
            faults.error(CellFault.WHOLE_ROW, "ROW_TOO_WIDE", Map.of(), null);
        }
        TEXTS.forEach(column -> checkBlanks(row, column, faults));
        RowCheck.check(
                row.dataset(), row.cells(), today, (column, code, details) -> note(row, column, code, details, faults));
        if (row.dataset() == Dataset.UNITS) {
            checkType(row, faults);
        }
    }

    /** Blanks at the ends are cut off by every reader; those within make two names of one. */
    private static void checkBlanks(IntakeRow row, String column, RowFaults faults) {
        var text = row.text(column);
        var tidy = PlainText.tidy(text);
        if (!tidy.equals(text)) {
            faults.suspicious(
                    column, "DOUBLE_BLANKS", Map.of(), new Repair(RepairKind.TIDY_BLANKS, row.raw(column), tidy));
        }
    }

    private void note(IntakeRow row, String column, String code, Map<String, Object> details, RowFaults faults) {
        var text = row.raw(column);
        switch (code) {
            case "NIP_INVALID" -> number(row, details, faults);
            case "DATE_INVALID" -> {
                var iso = DateTexts.iso(text).map(date -> new Repair(RepairKind.ISO_DATE, text, date));
                faults.error(column, code, details, iso.orElse(null));
            }
            case "VALUE_REQUIRED" ->
                faults.error(column, code, details, filled(row, column).orElse(null));
            default -> {
                var spelled = spelled(row, column, text)
                        .filter(value -> !value.equals(text.strip()))
                        .map(value -> new Repair(RepairKind.SPELLING, text, value));
                faults.error(column, code, details, spelled.orElse(null));
            }
        }
    }

    private static Optional<String> spelled(IntakeRow row, String column, String text) {
        boolean contract = row.text("employment_status").equals(EmploymentStatus.PPPK.name());
        return column.equals("grade") && contract
                ? Spellings.contractGrade(text).or(() -> Spellings.of(column, text))
                : Spellings.of(column, text);
    }

    private static Optional<Repair> filled(IntakeRow row, String column) {
        if (column.equals("type") && row.dataset() == Dataset.UNITS) {
            return UnitKinds.table()
                    .ofName(row.text("name"))
                    .map(type -> new Repair(RepairKind.TYPE_FROM_NAME, row.raw(column), type));
        }
        if (column.equals("kind")) {
            return Spellings.of("echelon", row.text("echelon"))
                    .map(label -> Echelon.of(label).positionKind().name())
                    .map(kind -> new Repair(RepairKind.SPELLING, row.raw(column), kind));
        }
        return Optional.empty();
    }

    private void number(IntakeRow row, Map<String, Object> details, RowFaults faults) {
        var text = row.raw("nip");
        if (LOST_DIGITS.matcher(text.strip()).matches()) {
            faults.error("nip", "NUMBER_LOST_DIGITS", Map.of(), null);
            return;
        }
        var digits = NOT_DIGITS.matcher(text).replaceAll("");
        boolean helps = !digits.equals(text) && readable(row, digits);
        faults.error("nip", "NIP_INVALID", details, helps ? new Repair(RepairKind.DIGITS_ONLY, text, digits) : null);
    }

    /** Asks the plain import itself, for contract employees have other numbers. */
    private boolean readable(IntakeRow row, String digits) {
        var mended = new HashMap<>(row.cells());
        mended.put("nip", digits);
        var wrong = new boolean[1];
        RowCheck.check(row.dataset(), mended, today, (column, code, details) -> wrong[0] |= column.equals("nip"));
        return !wrong[0];
    }

    /** Any type is taken, but one the rules on kinds know must be written as they know it. */
    private static void checkType(IntakeRow row, RowFaults faults) {
        var type = row.text("type");
        if (!type.isEmpty() && !UnitKinds.table().knows(type)) {
            UnitKinds.table()
                    .spelled(type)
                    .ifPresent(known -> faults.suspicious(
                            "type",
                            "TYPE_SPELLED",
                            Map.of("value", known),
                            new Repair(RepairKind.SPELLING, PlainText.tidy(type), known)));
        }
    }
}

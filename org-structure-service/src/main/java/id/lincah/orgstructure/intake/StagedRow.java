package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.intake.checks.Repair;
import id.lincah.orgstructure.intake.checks.RepairKind;
import id.lincah.orgstructure.spreadsheet.ColumnMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A staged row with its accepted repairs.
 *
 * @param cells as they stood in the file
 * @param repairs in the order they build on each other
 */
record StagedRow(long number, List<String> cells, List<Mending> repairs) {
    /** Kind of a value somebody wrote himself; it stands whatever the cell held. */
    static final String OWN_VALUE = "OWN_VALUE";

    /** Keeps cells apart; no text of a spreadsheet holds it. */
    static final char SEPARATOR = '\u001F';

    /** One accepted repair of one cell. */
    record Mending(String column, String kind, String expected, String value) {
        int order() {
            return kind.equals(OWN_VALUE)
                    ? Integer.MAX_VALUE
                    : RepairKind.valueOf(kind).ordinal();
        }

        String apply(String cell) {
            return kind.equals(OWN_VALUE) ? value : new Repair(RepairKind.valueOf(kind), expected, value).apply(cell);
        }
    }

    static List<String> split(String cells) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = cells.indexOf(SEPARATOR); at >= 0; at = cells.indexOf(SEPARATOR, from)) {
            parts.add(cells.substring(from, at));
            from = at + 1;
        }
        parts.add(cells.substring(from));
        return parts;
    }

    static String join(List<String> cells, int columns) {
        var text = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            if (i > 0) {
                text.append(SEPARATOR);
            }
            text.append(i < cells.size() ? storable(cells.get(i)) : "");
        }
        return text.toString();
    }

    /** The database takes no null character, and the separator must not stand in a cell. */
    private static String storable(String cell) {
        return cell.indexOf('\0') < 0 && cell.indexOf(SEPARATOR) < 0
                ? cell
                : cell.replace("\0", "").replace(String.valueOf(SEPARATOR), " ");
    }

    boolean leftOut() {
        return repairs.stream().anyMatch(repair -> repair.kind().equals(RepairKind.LEAVE_OUT.name()));
    }

    /** The cells by column, repaired. */
    Map<String, String> named(IntakeSheet sheet) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            if (!column.isEmpty()) {
                named.put(column, i < cells.size() ? cells.get(i) : "");
            }
        }
        // A comma without quotes shifts the cells behind it; the checks then trust no cell of the row.
        cells.stream()
                .skip(sheet.columns().size())
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(cell -> named.put(ColumnMapping.BEYOND, cell));
        repairs.stream()
                .filter(repair -> !repair.kind().equals(RepairKind.LEAVE_OUT.name()))
                .forEach(repair -> named.put(repair.column(), repair.apply(named.getOrDefault(repair.column(), ""))));
        return named;
    }
}

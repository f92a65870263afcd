package id.lincah.orgstructure.intake.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In which row of which sheet something with a number stood first. */
final class Places {
    private static final int NOWHERE = -1;

    private final List<String> sheets = new ArrayList<>();
    private final Numbers rows = new Numbers(NOWHERE);
    private final Numbers sheetOf = new Numbers(NOWHERE);
    private final Numbers contents = new Numbers(0);

    /** @return whether this is its first row */
    boolean first(int number, RowKeys row) {
        if (known(number)) {
            return false;
        }
        rows.set(number, (int) row.row());
        sheetOf.set(number, sheet(row.sheet()));
        contents.set(number, row.content());
        return true;
    }

    boolean known(int number) {
        return rows.get(number) != NOWHERE;
    }

    boolean is(int number, IntakeRow row) {
        return rows.get(number) == row.number()
                && sheets.get(sheetOf.get(number)).equals(row.sheet());
    }

    /** A row that says the same once more can be left out; one that says something else must be looked at. */
    Repair repairOfSecond(int number, IntakeRow row) {
        return contents.get(number) == row.cells().hashCode() ? Repair.leaveOut() : null;
    }

    /** For a sentence: the row, and the sheet when it is another one. */
    Map<String, Object> details(int number, IntakeRow row) {
        var sheet = sheets.get(sheetOf.get(number));
        long first = rows.get(number);
        return sheet.equals(row.sheet()) ? Map.of("firstRow", first) : Map.of("firstRow", first, "firstSheet", sheet);
    }

    private int sheet(String name) {
        int index = sheets.indexOf(name);
        if (index < 0) {
            sheets.add(name);
            index = sheets.size() - 1;
        }
        return index;
    }
}

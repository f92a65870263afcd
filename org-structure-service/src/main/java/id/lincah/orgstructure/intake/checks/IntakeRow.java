package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import java.util.Map;

/**
 * One row with its cells under the dataset's column names.
 *
 * @param cells a column the file doesn't have is absent
 */
public record IntakeRow(Dataset dataset, String sheet, long number, Map<String, String> cells) {

    /** The stripped cell; {@code ""} when empty or absent. */
    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** The cell as it stands; {@code ""} when absent. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Cells may hold names and numbers of people; they stay out of logs. */
    @Override
    public String toString() {
        return dataset + " " + sheet + " row " + number;
    }
}

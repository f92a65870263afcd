package id.lincah.orgstructure.intake.checks;

import java.util.Map;

/**
 * Something wrong or doubtful in one cell.
 *
 * @param sheet name of the sheet
 * @param row as a spreadsheet counts them
 * @param column the dataset's column; {@code *} for the row as a whole
 * @param code stable, the same words as a plain import uses; its sentence stands in the problem texts
 * @param details values for the sentence; never a person's name or number
 * @param suggestion null when only a person can know
 */
public record CellFault(
        String sheet,
        long row,
        String column,
        String code,
        FaultSeverity severity,
        Map<String, Object> details,
        Repair suggestion) {
    /** The column of a fault of a whole row. */
    public static final String WHOLE_ROW = "*";

    public CellFault {
        details = Map.copyOf(details);
    }
}

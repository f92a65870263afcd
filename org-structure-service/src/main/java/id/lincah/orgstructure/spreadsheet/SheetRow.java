package id.lincah.orgstructure.spreadsheet;

import java.util.List;

/**
 * One row below the header, cells as text.
 *
 * <p>Dates of a spreadsheet come as ISO text. A number of more digits than a spreadsheet keeps comes as it was kept
 * ({@code 1.98501011995031E+17}), so that whoever reads an employee number sees that digits are lost.
 *
 * @param sheet name of the sheet; of a CSV file {@code csv}
 * @param number as a spreadsheet counts them, the header usually being row 1
 * @param cells one for every column of the header, {@code ""} when empty; more when the row is wider
 */
public record SheetRow(String sheet, long number, List<String> cells) {

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** To guess by what a column holds, the beginning of a cell is enough; long cells of many rows are too much to keep. */
    SheetRow shortened(int most) {
        return new SheetRow(
                sheet,
                number,
                cells.stream()
                        .map(cell -> cell.length() <= most ? cell : cell.substring(0, most))
                        .toList());
    }

    /** Cells may hold names and numbers of people; they stay out of logs. */
    @Override
    public String toString() {
        return sheet + " row " + number;
    }
}

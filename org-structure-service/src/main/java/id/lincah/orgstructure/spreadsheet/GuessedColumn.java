package id.lincah.orgstructure.spreadsheet;

/**
 * What one column of a sheet seems to be.
 *
 * @param index from 0
 * @param header as in the file
 * @param column the dataset's column; null when not recognised
 * @param confidence 0 to 100
 */
public record GuessedColumn(int index, String header, String column, int confidence, GuessReason reason) {}

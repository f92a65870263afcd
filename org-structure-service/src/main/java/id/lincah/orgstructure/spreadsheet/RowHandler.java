package id.lincah.orgstructure.spreadsheet;

/** Receives the rows of a file one by one. */
@FunctionalInterface
public interface RowHandler {
    void row(SheetRow row);
}

package id.lincah.orgstructure.spreadsheet;

/** The two kinds of file that are read. */
public enum FileFormat {
    CSV,
    XLSX
}

package id.lincah.orgstructure.spreadsheet;

/**
 * How much a file may hold. Counted while it streams by, never read from what the file says of itself.
 *
 * @param unpackedBytes of the whole archive
 * @param ratio unpacked to packed bytes of one part, looked at once a part is bigger than {@code unsuspectedBytes}
 * @param entries parts of the archive
 * @param sharedTextBytes of the table of texts the sheets share, kept in memory while reading
 * @param sharedTexts how many of them
 * @param partBytes of any other part that is neither a sheet nor the texts
 * @param columns of a sheet
 * @param rows of all sheets together
 * @param cellCharacters of one cell
 * @param outlineRows rows looked at to guess the columns
 */
public record ReadingLimits(
        long unpackedBytes,
        int ratio,
        long unsuspectedBytes,
        int entries,
        int sheets,
        long sharedTextBytes,
        int sharedTexts,
        long partBytes,
        int columns,
        long rows,
        int cellCharacters,
        int outlineRows) {

    private static final long MEGABYTE = 1024L * 1024;

    /**
     * What one job may hold. Nothing in memory grows with the rows of a CSV file; of a workbook the texts its sheets share
     * do, and have a limit of their own. A larger file is refused by name.
     */
    public static ReadingLimits usual() {
        return new ReadingLimits(
                400 * MEGABYTE,
                100,
                MEGABYTE,
                500,
                20,
                32 * MEGABYTE,
                500_000,
                8 * MEGABYTE,
                200,
                1_100_000,
                5_000,
                200);
    }
}

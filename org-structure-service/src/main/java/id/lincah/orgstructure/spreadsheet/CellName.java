package id.lincah.orgstructure.spreadsheet;

/** Cells as spreadsheets name them: {@code B12}. */
final class CellName {
    private static final int LETTERS = 26;
    /** More columns than any spreadsheet has. */
    private static final int LONGEST = 5;

    private CellName() {}

    /** @param column from 0 */
    static String of(int column, long row) {
        return column(column) + row;
    }

    static String column(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** @return from 0; -1 when the name has no column letters or too many */
    static int columnOf(String name) {
        int column = 0;
        int i = 0;
        while (i < name.length() && Character.isLetter(name.charAt(i))) {
            char letter = Character.toUpperCase(name.charAt(i));
            if (letter < 'A' || letter > 'Z' || i >= LONGEST) {
                return -1;
            }
            column = column * LETTERS + (letter - 'A' + 1);
            i++;
        }
        return column - 1;
    }
}

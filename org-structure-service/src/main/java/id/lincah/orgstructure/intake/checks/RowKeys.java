package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import java.util.regex.Pattern;

/**
 * By what a row meets others: kept for every row of a job, so that doubles are found without all rows in memory.
 *
 * @param content tells whether a second row says the same once more
 * @param code of the unit, agency or position; of a holder the digits of the number
 * @param leansOn the parent, the unit of a position, or the position of a holder
 * @param account only of a holder
 * @param heads a position that heads its unit
 */
public record RowKeys(
        Dataset dataset,
        String sheet,
        long row,
        int content,
        String code,
        String leansOn,
        String account,
        boolean heads) {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    /** Texts are stripped; one that is empty or absent is {@code ""}. */
    public static RowKeys of(IntakeRow row) {
        return switch (row.dataset()) {
            case AGENCIES, UNITS -> keys(row, row.text("unit_code"), row.text("parent_code"), "", false);
            case POSITIONS -> {
                var unit = row.text("unit_code");
                boolean heads = "true".equals(row.text("head")) && !unit.isEmpty();
                yield keys(row, row.text("position_code"), unit, "", heads);
            }
            case HOLDERS -> keys(row, number(row), row.text("position_code"), row.text("account"), false);
        };
    }

    private static RowKeys keys(IntakeRow row, String code, String leansOn, String account, boolean heads) {
        return new RowKeys(
                row.dataset(), row.sheet(), row.number(), row.cells().hashCode(), code, leansOn, account, heads);
    }

    /** However it is written: with blanks, points or dashes. */
    private static String number(IntakeRow row) {
        return NO_DIGITS.matcher(row.text("nip")).replaceAll("");
    }

    /** May hold a person's number; stays out of logs. */
    @Override
    public String toString() {
        return dataset + " " + sheet + " row " + row;
    }
}

package id.lincah.orgstructure.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as text, independent of the language of the machine that wrote it. */
final class CellText {
    /** A spreadsheet keeps fifteen digits of a number; what stands behind them is not what somebody typed. */
    private static final MathContext KEPT = new MathContext(15);

    private static final BigDecimal FIRST_LOSSY = new BigDecimal("1000000000000000");

    private static final int DEEPEST_SCALE = 30;
    /** Numbers of the built-in date formats of ECMA-376, and those East Asian versions use. */
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Pattern NOT_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTER = Pattern.compile("[dDyY]");

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell) : number(cell.getRawValue());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.toString(Boolean.TRUE.equals(cell.getValue()));
        }
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private static boolean isDate(Cell cell) {
        if (cell.getDataFormatId() != null && DATE_FORMATS.contains(cell.getDataFormatId())) {
            return true;
        }
        return isDate(cell.getDataFormatString());
    }

    /** @param format pattern of a number format; texts in it may hold any letter */
    static boolean isDate(String format) {
        return format != null
                && DATE_LETTER
                        .matcher(NOT_PATTERN.matcher(format).replaceAll(""))
                        .find();
    }

    private static String date(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (RuntimeException noDay) {
            return number(cell.getRawValue());
        }
    }

    static String number(String raw) {
        if (raw == null || raw.isBlank()) {
            return "";
        }
        try {
            var value = new BigDecimal(raw.strip());
            if (Math.abs((long) value.scale()) > DEEPEST_SCALE) {
                return raw.strip();
            }
            return value.abs().compareTo(FIRST_LOSSY) >= 0
                    ? value.round(KEPT).stripTrailingZeros().toString()
                    : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return raw;
        }
    }
}

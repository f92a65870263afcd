package id.lincah.orgstructure.positionmap.rules;

/** RA-42: +/− = B − K; negative is a shortage, positive a surplus; printed with its sign, zero without. */
public final class RA42Difference {
    private RA42Difference() {}

    /** @return null when the need is not known */
    public static Integer of(int existing, Integer required) {
        return required == null ? null : existing - required;
    }

    /** As a map prints it, e.g. {@code +2}, {@code 0}, {@code -2}; empty when the need is not known. */
    public static String printed(Integer difference) {
        if (difference == null) {
            return "";
        }
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }
}

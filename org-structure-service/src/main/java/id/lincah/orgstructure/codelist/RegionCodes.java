package id.lincah.orgstructure.codelist;

import java.util.regex.Pattern;

/**
 * Codes of regions as the Ministry of Home Affairs writes them: province, regency or city, district, village, e.g.
 * {@code 33.73.04.1001}. Each level carries the code of the one above it.
 */
final class RegionCodes {
    static final String LIST = "REGION";

    private static final Pattern SHAPE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    private RegionCodes() {}

    static boolean wellFormed(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** Of a well-formed code; null for a province. */
    static String parent(String code) {
        int last = code.lastIndexOf('.');
        return last < 0 ? null : code.substring(0, last);
    }
}

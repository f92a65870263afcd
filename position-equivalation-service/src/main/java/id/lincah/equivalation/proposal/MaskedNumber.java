package id.lincah.equivalation.proposal;

/** An employee number as lists show it: birth year and last three digits at most (NIP-10). */
public final class MaskedNumber {
    private static final int BIRTH_YEAR = 4;
    private static final int LAST_DIGITS = 3;

    private MaskedNumber() {}

    public static String of(String nip) {
        var shown = BIRTH_YEAR + LAST_DIGITS;
        return nip.length() <= shown
                ? "*".repeat(nip.length())
                : nip.substring(0, BIRTH_YEAR)
                        + "*".repeat(nip.length() - shown)
                        + nip.substring(nip.length() - LAST_DIGITS);
    }
}

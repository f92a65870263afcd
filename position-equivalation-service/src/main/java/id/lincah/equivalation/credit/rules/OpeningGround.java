package id.lincah.equivalation.credit.rules;

/** Why an account is opened with a base credit; an equivalation opens one with its grant instead. */
public enum OpeningGround {
    /** <em>Perpindahan</em> from another position (AK-42). */
    TRANSFER,
    /** First appointment of a candidate (AK-16). */
    FIRST_APPOINTMENT,
    /** An account kept elsewhere so far, as its last determination says (AKP-10, AK-14). */
    EARLIER_ACCOUNT
}

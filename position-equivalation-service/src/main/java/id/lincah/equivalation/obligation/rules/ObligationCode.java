package id.lincah.equivalation.obligation.rules;

/** The duties that an equivalation may lay on an official; the regulations fix this list. */
public enum ObligationCode {
    EDUCATION_GAP_S2,
    EDUCATION_BELOW_S1,
    EDUCATION_FIELD_GAP,
    COMPETENCE_TEST
}

package id.lincah.regulation;

/** As digit 15 of the employee number tells it. */
public enum Sex {
    MALE,
    FEMALE
}

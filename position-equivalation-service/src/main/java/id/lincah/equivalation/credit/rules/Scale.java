package id.lincah.equivalation.credit.rules;

/** The two ways credit is counted: since 2023 each level starts at zero. */
public enum Scale {
    CONVENTIONAL,
    INTEGRATED
}

package id.lincah.equivalation.rules;

/** The ministerial regulation under which a case is decided; the law fixes this list. */
public enum Regime {
    /** First equivalation rule, late 2019, central agencies. */
    PERMENPANRB_28_2019,
    /** In force since 2021; regions had until 31 December 2021. */
    PERMENPANRB_17_2021
}

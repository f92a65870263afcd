package id.lincah.equivalation.assessment.rules;

/** Why a unit is kept and its head not equated: R25-03, R25-04, the list of R25-05 and the grounds of 28/2019. */
public enum Exemption {
    ATTRIBUTIVE_AUTHORITY,
    TERRITORIAL_SATKER,
    INDEPENDENT_TECHNICAL_UNIT,
    PROCUREMENT_UNIT,
    REGENCY_CITY_ADMINISTRATOR,
    SETDA_TU,
    SECRETARIAT_OF_OFFICE,
    PBJ,
    REGIONAL_HOSPITAL,
    UPT,
    KECAMATAN_KELURAHAN,
    SECTION_ONLY_AFFAIR,
    /** 28/2019 (a). */
    BUDGET_UNIT_HEAD,
    /** 28/2019 (b). */
    LEGALISATION_AUTHORITY,
    /** 28/2019 (c), proposed by the agency. */
    SPECIAL_CRITERIA
}

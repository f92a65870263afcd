package id.lincah.orgstructure.unitscreening.rules;

/** Where a unit of a <em>pengawas</em> stands, as far as a list of kept units names the place (R25-05). */
public enum KeptSetting {
    SETDA_TU,
    SECRETARIAT_OF_OFFICE,
    PBJ,
    REGIONAL_HOSPITAL,
    UPT,
    KECAMATAN_KELURAHAN,
    SECTION_ONLY_AFFAIR
}

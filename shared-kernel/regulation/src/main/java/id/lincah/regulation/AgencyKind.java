package id.lincah.regulation;

/** Kind of <em>instansi</em>. */
public enum AgencyKind {
    CENTRAL,
    PROVINCE,
    REGENCY,
    CITY;

    /** <em>Instansi daerah</em>. */
    public boolean isRegional() {
        return this != CENTRAL;
    }
}

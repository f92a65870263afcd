package id.lincah.regulation;

/** The class a position belongs to. */
public enum PositionKind {
    /** <em>Jabatan pimpinan tinggi</em>, echelons I and II. */
    JPT,
    /** Echelon III. */
    ADMINISTRATOR,
    /** Echelon IV. */
    PENGAWAS,
    /** A <em>pelaksana</em> who still heads a unit of echelon V. */
    ESELON_V,
    /** Ordinary <em>pelaksana</em> without an echelon. */
    PELAKSANA,
    /** <em>Jabatan fungsional</em>. */
    FUNGSIONAL
}

package id.lincah.orgstructure.acting.rules;

/** The two kinds of acting; what tells them apart is {@link Act01VacancyOrAbsence}. */
public enum ActingKind {
    /** <em>Pelaksana tugas</em>: fills a vacancy. */
    PLT,
    /** <em>Pelaksana harian</em>: stands in for a holder who is away. */
    PLH
}

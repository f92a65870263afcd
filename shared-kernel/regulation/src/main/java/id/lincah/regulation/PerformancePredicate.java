package id.lincah.regulation;

/** Yearly or periodic <em>predikat kinerja</em>, best first. It is always derived, never typed in. */
public enum PerformancePredicate {
    VERY_GOOD("Sangat Baik", "Very good"),
    GOOD("Baik", "Good"),
    /** Also written <em>Cukup</em>. */
    NEEDS_IMPROVEMENT("Butuh Perbaikan", "Needs improvement"),
    /** Also written <em>Kurang/misconduct</em>. */
    POOR("Kurang", "Poor"),
    VERY_POOR("Sangat Kurang", "Very poor");

    private final String labelId;
    private final String labelEn;

    PerformancePredicate(String labelId, String labelEn) {
        this.labelId = labelId;
        this.labelEn = labelEn;
    }

    public String label(Language language) {
        return language == Language.EN ? labelEn : labelId;
    }

    public boolean atLeast(PerformancePredicate other) {
        return compareTo(other) <= 0;
    }
}

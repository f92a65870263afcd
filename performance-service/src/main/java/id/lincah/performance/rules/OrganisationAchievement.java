package id.lincah.performance.rules;

/**
 * Achievement of an organisation in a period (<em>capaian kinerja organisasi</em>, R6-34): Istimewa, Baik, Butuh
 * Perbaikan, Kurang, Sangat Kurang.
 */
public enum OrganisationAchievement {
    EXCELLENT(Rating.ABOVE),
    GOOD(Rating.AS_EXPECTED),
    NEEDS_IMPROVEMENT(Rating.BELOW),
    POOR(Rating.BELOW),
    VERY_POOR(Rating.BELOW);

    private final Rating headResults;

    OrganisationAchievement(Rating headResults) {
        this.headResults = headResults;
    }

    /** The results rating of the person who heads this organisation (R6-38, mapped by D-14). */
    public Rating headResults() {
        return headResults;
    }
}

package id.lincah.equivalation.workbench.ranking;

/**
 * How much each ground counts, where 1 is an old title whose words all stand in keywords of the position.
 *
 * @param nearest the most similar decided case
 * @param customary the share of the position among decisions in such offices
 * @param fallback what {@link Candidates#FALLBACK} has before any word is looked at
 * @param sureFrom the score from which a first place that is clearly ahead is HIGH
 */
public record Weights(double nearest, double customary, double fallback, double sureFrom) {
    /** Chosen by the cross-validation of {@code RankingFigures}; decision 0022. */
    public static final Weights CHOSEN = new Weights(0.3, 0.5, 0.3, 0.9);

    static final double ABOVE = 0.4;
    static final double TASKS = 0.5;
    static final double FIELD_OF_OFFICE = 0.4;
    static final double OTHER_FIELD = 0.5;
    static final double SUCH_AGENCIES = 0.15;
    static final double OTHER_AGENCIES = 0.3;
    static final double SUPERSEDED = 0.9;
    static final double STUDY = 0.1;
    static final double PLACE_OPEN = 0.1;
    static final double OFFICE_SHARE = 0.3;
    /** A custom of few decisions is drawn towards the custom of all by this many. */
    static final double DOUBT = 2;

    static final double CLEARLY_AHEAD = 0.85;
}

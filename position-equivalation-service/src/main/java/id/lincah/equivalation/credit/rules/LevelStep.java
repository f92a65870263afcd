package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;

/**
 * A level and the first day it was held.
 *
 * @param promoted whether it was reached by promotion, which the account says in a row of its own (AK-09)
 */
public record LevelStep(LocalDate since, FunctionalLevel level, boolean promoted) {
    public LevelStep(LocalDate since, FunctionalLevel level) {
        this(since, level, false);
    }
}

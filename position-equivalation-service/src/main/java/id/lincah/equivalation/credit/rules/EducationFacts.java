package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.EducationLevel;
import java.util.Set;

/**
 * What decides the bonus for a degree.
 *
 * @param fits whether the field of study fits the functional position, as the proof says
 * @param counted degrees that gave a bonus before
 */
public record EducationFacts(
        EducationLevel former, EducationLevel obtained, boolean fits, Set<EducationLevel> counted) {
    public EducationFacts {
        counted = Set.copyOf(counted);
    }
}

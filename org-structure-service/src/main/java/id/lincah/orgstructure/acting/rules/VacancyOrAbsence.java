package id.lincah.orgstructure.acting.rules;

import java.util.Optional;

/**
 * What distinguishes the two kinds of acting. No source of Lincah says it in words, so it is a decision of this service
 * (docs/decisions/0006): a <em>Plt</em> fills a vacancy, a <em>Plh</em> stands in for a holder who is away.
 */
public enum VacancyOrAbsence {
    /** <em>Pelaksana tugas</em>: nobody holds the position in the time. */
    PLT {
        @Override
        public Optional<String> objection(boolean held, boolean absenceStated) {
            return held ? Optional.of("POSITION_NOT_VACANT") : Optional.empty();
        }
    },
    /** <em>Pelaksana harian</em>: somebody holds the position and is away, and it is said why. */
    PLH {
        @Override
        public Optional<String> objection(boolean held, boolean absenceStated) {
            if (!held) {
                return Optional.of("NO_HOLDER_TO_STAND_IN_FOR");
            }
            return absenceStated ? Optional.empty() : Optional.of("ABSENCE_NOT_STATED");
        }
    };

    /**
     * @param held whether somebody holds the position definitively
     * @param absenceStated whether a ground of the holder's absence is given
     * @return the code of the problem; empty when nothing stands against it
     */
    public abstract Optional<String> objection(boolean held, boolean absenceStated);
}

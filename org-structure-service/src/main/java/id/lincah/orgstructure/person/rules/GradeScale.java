package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.Grade;
import java.util.Arrays;
import java.util.Optional;

/** The two scales of grades (REF-01). A text belongs to at most one of them. */
public enum GradeScale {
    CIVIL_SERVANT,
    CONTRACT;

    /** @return empty for a text of neither scale */
    public static Optional<GradeScale> of(String grade) {
        if (civilServant(grade).isPresent()) {
            return Optional.of(CIVIL_SERVANT);
        }
        return ContractGrade.of(grade).map(known -> CONTRACT);
    }

    /** @return empty for any text but the seventeen from I/a to IV/e */
    static Optional<Grade> civilServant(String text) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.toString().equals(text))
                .findFirst();
    }
}

package id.lincah.equivalation.official;

import id.lincah.equivalation.rules.RetirementAges;
import id.lincah.events.PersonPlaced;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;

/** What a placement tells of an official, in the order of the columns; codes not known here are refused, not guessed. */
final class PlacedOfficial {
    private static final RetirementAges AGES = new RetirementAges();

    private PlacedOfficial() {}

    private static void requireKnownCodes(PersonPlaced placed) {
        AgencyKind.valueOf(placed.agencyKind());
        EducationLevel.valueOf(placed.education());
        if (EmploymentStatus.valueOf(placed.employmentStatus()) != EmploymentStatus.PPPK) {
            Grade.of(placed.grade());
        }
        PositionKind.valueOf(placed.positionKind());
    }

    /** @throws IllegalArgumentException for a code that is not known here */
    static Tuple values(String agency, PersonPlaced placed) {
        requireKnownCodes(placed);
        return Tuple.tuple()
                .addString(agency)
                .addUUID(placed.personId())
                .addString(placed.agencyKind())
                .addString(placed.account())
                .addString(placed.nip())
                .addString(placed.name())
                .addLocalDate(placed.birthDate())
                .addString(placed.employmentStatus())
                .addString(placed.education())
                .addString(placed.educationField())
                .addString(placed.grade())
                .addLocalDate(placed.gradeSince())
                .addLocalDate(placed.deceasedOn())
                .addUUID(placed.positionId())
                .addString(placed.positionTitle())
                .addString(placed.positionKind())
                .addString(placed.echelon())
                .addString(placed.functionalCode())
                .addString(placed.functionalLevel())
                .addUUID(placed.unitId())
                .addString(placed.unitName())
                .addString(placed.officeName())
                .addLocalDate(placed.effectiveOn())
                .addLocalDate(pensionFrom(placed));
    }

    /** By the level of a functional official, else by the kind of position; null while the level is not known. */
    private static LocalDate pensionFrom(PersonPlaced placed) {
        var kind = PositionKind.valueOf(placed.positionKind());
        var reached = kind == PositionKind.FUNGSIONAL && placed.functionalLevel() != null
                ? AGES.reachedOn(placed.birthDate(), FunctionalLevel.valueOf(placed.functionalLevel()))
                : AGES.reachedOn(placed.birthDate(), kind);
        return reached.map(RetirementAges::pensionFrom).orElse(null);
    }
}

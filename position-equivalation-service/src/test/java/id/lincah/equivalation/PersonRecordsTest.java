package id.lincah.equivalation;

import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Records of persons that are not what they seem: a second one of the same person, one on another scale of grades. */
@EquivalationTest
class PersonRecordsTest {
    private static final LocalDate BORN = LocalDate.of(1975, 5, 10);
    private static final LocalDate DAY = LocalDate.of(2022, 1, 3);

    private final Reform reform = Reform.ofEastJava();

    @Test
    void aSecondRecordOfAPersonEndsWithoutACase() {
        var retained = reform.placed("Seksi Data", BORN, "S1", null);
        var second = reform.placed("Seksi Data", BORN, "S1", null);
        Topics.publish(new PersonMerged(second, "35", retained, DAY));
        Reform.await("end of the record", () -> stands(second, "MERGED"));
        Reform.await("the retained record", () -> stands(retained, "SERVING"));
    }

    @Test
    void aRecordWithACaseWaitsForAPersonToDecide() {
        var retained = reform.placed("Seksi Data", BORN, "S1", null);
        var second = reform.displaced("Seksi Data", BORN, "S1");
        reform.awaitCases(1);
        Topics.publish(new PersonMerged(second, "35", retained, DAY));
        Reform.await(
                "parking", () -> Databases.count("select count(*) from inbox_parked where subject = ?", second) == 1);
        assertTrue(stands(second, "DISPLACED"));
    }

    @Test
    void aContractEmployeeHasAGradeOfAnotherScale() {
        var person = UUID.randomUUID();
        var civil = reform.placement(person, "Seksi Data", BORN, "S1", null);
        Topics.publish(contract(civil));
        Reform.await("record", () -> Databases.count("select count(*) from official where person_id = ?", person) == 1);
        assertEquals("IX", Databases.value("select grade from official where person_id = ?", person));
    }

    private static boolean stands(UUID person, String standing) {
        return Databases.count("select count(*) from official where person_id = ? and standing = ?", person, standing)
                == 1;
    }

    private static PersonPlaced contract(PersonPlaced civil) {
        return new PersonPlaced(
                civil.personId(),
                civil.agency(),
                civil.agencyKind(),
                civil.reason(),
                civil.account(),
                civil.nip(),
                civil.name(),
                civil.birthDate(),
                civil.sex(),
                "PPPK",
                civil.education(),
                civil.educationField(),
                "IX",
                civil.gradeSince(),
                civil.deceasedOn(),
                civil.positionId(),
                civil.positionTitle(),
                "PELAKSANA",
                null,
                civil.functionalCode(),
                civil.functionalLevel(),
                civil.unitId(),
                civil.unitName(),
                civil.officeUnitId(),
                civil.officeName(),
                false,
                civil.effectiveOn());
    }
}

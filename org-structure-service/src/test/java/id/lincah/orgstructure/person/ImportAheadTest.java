package id.lincah.orgstructure.person;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Files that are true from a day that lies ahead: stored at once, told on the day. */
@OrgStructureTest
class ImportAheadTest {
    private static final String AGENCY = "35";
    private static final LocalDate DAY = LocalDate.of(2096, 5, 1);
    private static final LocalDate LATER = DAY.plusMonths(1);
    private static final String TOLD = "select count(*) from outbox where aggregate_id = ? and type = ?";
    private static final String FACTS = "PNS,S1,Hukum,III/d,2018-04-01";

    private final Api operator = Api.as("operator");

    @Inject
    DueAnnouncements due;

    @BeforeEach
    void office() {
        Sample.office(operator, "AV", 2);
    }

    @Test
    void positionsAndPeopleAreToldOnTheirDayAndNotBefore() {
        var file = Sample.POSITION_HEADER
                + "AV.N,AV.1.1,Penyusun Baru,PELAKSANA,,false\nAV.K1,AV.1.1,Pengolah Baru,PELAKSANA,,false\n";
        operator.importFile("POSITIONS", DAY.toString(), file).then().statusCode(200);
        var holders = Sample.HOLDER_HEADER + holder(2, "AV.N", DAY) + holder(3, "AV.P0", LATER);
        operator.importFile("HOLDERS", DAY.toString(), holders).then().statusCode(200);

        tellDue(DAY.minusDays(1));
        assertEquals(0, told("created", position("AV.N")));
        assertEquals(0, told("changed", position("AV.K1")));
        assertEquals(1, placed(501), "in the changed position");
        assertEquals(1, placed(2), "moves");
        assertEquals(0, placed(3), "is new");

        tellDue(DAY);
        assertEquals(1, told("created", position("AV.N")));
        assertEquals(1, told("changed", position("AV.K1")));
        assertEquals(2, placed(501));
        assertEquals(2, placed(2));
        assertEquals(0, placed(3));

        tellDue(LATER);
        assertEquals(1, placed(3));
        assertEquals(2, placed(2), "once");
    }

    /** What is told of a person who moves is the new place, though the file's day lies before the move. */
    @Test
    void aMoveBehindTheDayOfTheFileIsToldWithTheNewPlace() {
        var row = holder(1, "AV.P1", LocalDate.of(2021, 6, 1));
        operator.importFile("HOLDERS", "2021-03-01", Sample.HOLDER_HEADER + row)
                .then()
                .statusCode(200);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from outbox where aggregate_id = ? and payload like ?",
                        person(1),
                        "%" + position("AV.P1") + "%"));
    }

    private static String holder(int serial, String position, LocalDate since) {
        return "%s,Pejabat AV %d,%s,%s,%s,,\n".formatted(Sample.nip("AV", serial), serial, FACTS, position, since);
    }

    private void tellDue(LocalDate day) {
        int told = 1;
        while (told > 0) {
            told = due.tell(AGENCY, day).await().atMost(Duration.ofSeconds(20));
        }
    }

    private static long told(String what, UUID position) {
        return Databases.count(TOLD, position, "id.lincah.position." + what + ".v1");
    }

    private static long placed(int serial) {
        return Databases.count(TOLD, person(serial), "id.lincah.person.placed.v1");
    }

    private static UUID position(String code) {
        return (UUID) Databases.value("select id from position where agency_id = ? and code = ?", AGENCY, code);
    }

    private static UUID person(int serial) {
        return (UUID) Databases.value("select id from person where nip = ?", Sample.nip("AV", serial));
    }
}

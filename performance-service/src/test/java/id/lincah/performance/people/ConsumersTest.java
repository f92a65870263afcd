package id.lincah.performance.people;

import id.lincah.events.AssignmentEnded;
import id.lincah.events.AssignmentStarted;
import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import id.lincah.events.TeamFormed;
import id.lincah.events.UnitAbolished;
import id.lincah.events.UnitChanged;
import id.lincah.events.UnitCreated;
import id.lincah.events.UnitMoved;
import id.lincah.performance.PerformanceTest;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PerformanceTest
class ConsumersTest {
    private static final String AGENCY = "64";
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 12, 31);

    private final UUID office = UUID.randomUUID();
    private final UUID section = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void keeps_one_row_per_person_whatever_comes_twice_or_late() {
        var placed = UUID.randomUUID();
        Topics.publish(placed(section, true, DAY), 1, placed);
        Topics.publish(placed(section, true, DAY), 1, placed);
        Topics.publish(displaced(), 2);
        await(
                1,
                "select count(*) from official where person_id = ? and not heads_unit and unit_id = ?",
                person,
                office);
        Topics.publish(placed(section, true, DAY), 1);
        Topics.publish(placed(office, false, LATER), 3);
        await(1, "select count(*) from official where person_id = ? and in_unit_since = date '2021-12-31'", person);
        assertEquals(1, Databases.count("select count(*) from official where person_id = ?", person));
        Topics.publish(new PersonLeft(person, AGENCY, "RETIRED", LATER), 4);
        await(1, "select count(*) from official where person_id = ? and left_on is not null", person);
    }

    @Test
    void who_holds_no_position_heads_no_unit() {
        Topics.publish(placed(section, true, DAY), 1);
        Topics.publish(new PersonUnplaced(person, AGENCY, UUID.randomUUID(), "ENDED", LATER), 2);
        await(
                1,
                "select count(*) from official where person_id = ? and not heads_unit and unit_id = ? and left_on is null",
                person,
                section);
    }

    @Test
    void waits_for_the_event_that_is_missing_in_between() {
        Topics.publish(placed(section, true, DAY), 1);
        Topics.publish(placed(office, false, LATER), 3);
        await(1, "select count(*) from inbox_parked where subject = ?", person);
        assertEquals(1, Databases.count("select count(*) from official where person_id = ? and heads_unit", person));
        Topics.publish(displaced(), 2);
        await(
                1,
                "select count(*) from official where person_id = ? and not heads_unit and unit_id = ?",
                person,
                office);
    }

    @Test
    void keeps_the_tree_in_which_raters_are_looked_for() {
        Topics.publish(new UnitCreated(office, AGENCY, "64.1", "Dinas", "OFFICE", null, null, "II.a", DAY), 1);
        Topics.publish(new UnitCreated(section, AGENCY, "64.1.1", "Seksi", "SECTION", office, office, "IV.a", DAY), 1);
        Topics.publish(new UnitMoved(section, AGENCY, office, LATER), 2);
        Topics.publish(
                new UnitChanged(section, AGENCY, "64.1.1", "Seksi Data", "SECTION", office, office, "IV.a", LATER), 3);
        await(1, "select count(*) from unit where unit_id = ? and name = 'Seksi Data'", section);
        Topics.publish(new UnitAbolished(section, AGENCY, null, office, LATER), 4);
        await(
                1,
                "select count(*) from unit where unit_id = ? and parent_unit_id = ? and abolished_on is not null",
                section,
                office);
    }

    @Test
    void a_second_record_of_a_person_hands_its_teams_over_and_ends() {
        var retained = UUID.randomUUID();
        var team = UUID.randomUUID();
        var assignment = UUID.randomUUID();
        Topics.publish(placed(section, false, DAY), 1);
        Topics.publish(new AssignmentStarted(assignment, team, person, AGENCY, "MEMBER", false, office, DAY, LATER), 1);
        await(1, "select count(*) from team_membership where person_id = ?", person);
        Topics.publish(new PersonMerged(person, AGENCY, retained, LATER), 2);
        await(
                1,
                "select count(*) from team_membership where assignment_id = ? and person_id = ?",
                assignment,
                retained);
        await(1, "select count(*) from official where person_id = ? and left_on = date '2021-12-31'", person);
    }

    @Test
    void knows_who_serves_in_a_team_and_until_when() {
        var team = UUID.randomUUID();
        var assignment = UUID.randomUUID();
        Topics.publish(new TeamFormed(team, AGENCY, "Tim", office, "Target", person, "ST-1", DAY, LATER, List.of()), 1);
        Topics.publish(new AssignmentStarted(assignment, team, person, AGENCY, "LEAD", true, office, DAY, LATER), 1);
        await(
                1,
                "select count(*) from team_membership where assignment_id = ? and lead and ended_on is null",
                assignment);
        Topics.publish(new AssignmentEnded(assignment, team, person, AGENCY, "COMPLETED", LATER), 2);
        await(1, "select count(*) from team_membership where assignment_id = ? and ended_on is not null", assignment);
        await(1, "select count(*) from team where team_id = ?", team);
    }

    private PersonPlaced placed(UUID unit, boolean heads, LocalDate on) {
        return new PersonPlaced(
                person,
                AGENCY,
                "PROVINCE",
                "RECORDED",
                "account-" + person,
                "198005172005021987",
                "Siti",
                DAY,
                "FEMALE",
                "PNS",
                "S1",
                null,
                "III/d",
                DAY,
                null,
                UUID.randomUUID(),
                "Kepala Seksi",
                "PENGAWAS",
                "IV.a",
                null,
                null,
                unit,
                "Seksi",
                office,
                "Dinas",
                heads,
                on);
    }

    private PersonDisplaced displaced() {
        return new PersonDisplaced(
                person,
                AGENCY,
                "PROVINCE",
                UUID.randomUUID(),
                "1/2021",
                UUID.randomUUID(),
                "Kepala Seksi",
                "PENGAWAS",
                "IV.a",
                section,
                "Seksi",
                List.of(),
                office,
                "Dinas",
                null,
                "EQUIVALATION",
                LATER);
    }

    private static void await(long expected, String sql, Object... parameters) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Databases.count(sql, parameters) != expected) {
            assertTrue(System.nanoTime() < end, "still not: " + sql);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

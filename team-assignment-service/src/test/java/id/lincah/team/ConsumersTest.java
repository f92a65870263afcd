package id.lincah.team;

import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonUnplaced;
import id.lincah.events.PositionEquivalated;
import id.lincah.events.UnitAbolished;
import id.lincah.events.UnitChanged;
import id.lincah.events.UnitCreated;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What happens elsewhere takes effect here: once, in order, and with its consequence for the assignments. */
@TeamServiceTest
class ConsumersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @BeforeAll
    static void tell() {
        World.tell();
    }

    private static PersonDisplaced displaced(UUID person) {
        return new PersonDisplaced(
                person,
                World.PROVINCE,
                "PROVINCE",
                UUID.randomUUID(),
                "Pergub 1/2021",
                UUID.randomUUID(),
                "Kepala Seksi",
                "PENGAWAS",
                "IV.a",
                World.UNIT_1,
                "Unit",
                List.of("urusan"),
                World.OFFICE_1,
                "Perangkat daerah",
                null,
                "EQUIVALATION",
                DAY);
    }

    private static PositionEquivalated equated(UUID person) {
        return new PositionEquivalated(
                UUID.randomUUID(),
                person,
                World.PROVINCE,
                UUID.randomUUID(),
                "ANALIS_KEBIJAKAN",
                "Analis Kebijakan",
                "AHLI_MUDA",
                World.OFFICE_1,
                "821/1",
                DAY);
    }

    private static Object state(String assignment) {
        return Databases.value("select state from assignment where id = ?", UUID.fromString(assignment));
    }

    private static String activeTeamWith(UUID person) {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        Api.as("rater-3").appoint(team, person, 10).statusCode(201);
        Api.as("rater-3").act("/teams/" + team, "/letter", Api.letter()).statusCode(200);
        Api.as("rater-3").act("/teams/" + team, "/activation", null).statusCode(200);
        return Api.as("rater-3").get("/teams/" + team).then().extract().path("members[0].id");
    }

    @Test
    void a_displaced_official_pauses_until_equated() {
        var person = World.newcomer();
        var assignment = activeTeamWith(person);
        Topics.publish(displaced(person));
        World.await(() -> state(assignment).equals("SUSPENDED"));
        assertEquals(false, Databases.value("select equated from official where id = ?", person));
        Topics.publish(equated(person));
        World.await(() -> state(assignment).equals("ACTIVE"));
    }

    @Test
    void who_holds_no_position_pauses_until_placed_again() {
        var account = "unplaced-" + UUID.randomUUID();
        Topics.publish(World.member(account, World.UNIT_1, World.OFFICE_1));
        World.await(() -> World.known(World.id(account)));
        var assignment = activeTeamWith(World.id(account));
        Topics.publish(new PersonUnplaced(World.id(account), World.PROVINCE, UUID.randomUUID(), "ENDED", DAY));
        World.await(() -> state(assignment).equals("SUSPENDED"));
        Topics.publish(World.member(account, World.UNIT_1, World.OFFICE_1));
        World.await(() -> state(assignment).equals("ACTIVE"));
    }

    @Test
    void a_displaced_official_does_not_start() {
        var person = World.newcomer();
        Topics.publish(displaced(person));
        World.await(() -> Databases.value("select equated from official where id = ?", person)
                .equals(false));
        var team = Api.as("rater").plan(World.UNIT_1);
        Api.as("rater").appoint(team, person, 10).statusCode(201).body("state", is("APPROVED"));
        Api.as("rater").act("/teams/" + team, "/letter", Api.letter()).statusCode(200);
        Api.as("rater")
                .act("/teams/" + team, "/activation", null)
                .statusCode(422)
                .body("findings.code", hasItem("MEMBER_NOT_EQUATED"));
        Topics.publish(equated(person));
        World.await(() -> Databases.value("select equated from official where id = ?", person)
                .equals(true));
        Api.as("rater").act("/teams/" + team, "/activation", null).statusCode(200);
        assertEquals(2L, Databases.value("select relied_on_sequence from assignment where person_id = ?", person));
    }

    @Test
    void who_leaves_ends_and_the_world_is_told() {
        var person = World.newcomer();
        var assignment = activeTeamWith(person);
        Topics.publish(new PersonLeft(person, World.PROVINCE, "RETIRED", DAY));
        World.await(() -> state(assignment).equals("ENDED_EARLY"));
        Topics.await(
                "team-assignment.assignments.events.v1",
                seen -> seen.stream()
                        .anyMatch(event -> event.key().equals(assignment)
                                && event.type().equals("id.lincah.assignment.ended.v1")
                                && event.sequence() == 2));
        Api.as("rater-3").get("/officials?q=" + person).then().body("items.size()", is(0));
    }

    @Test
    void a_second_record_of_a_person_hands_its_assignments_over_and_ends() {
        var person = World.newcomer();
        var retained = World.newcomer();
        var assignment = activeTeamWith(person);
        Topics.publish(new PersonMerged(person, World.PROVINCE, retained, DAY));
        World.await(() -> Databases.value("select left_reason from official where id = ?", person) != null);
        assertEquals(
                retained,
                Databases.value("select person_id from assignment where id = ?", UUID.fromString(assignment)));
        assertEquals("ACTIVE", state(assignment));
        Api.as("rater-3").get("/officials?q=" + person).then().body("items.size()", is(0));
    }

    @Test
    void a_renamed_unit_is_known_by_its_new_name() {
        var unit = UUID.randomUUID();
        Topics.publish(new UnitCreated(
                unit, World.PROVINCE, "U." + unit, "Seksi Lama", "SEKSI", World.OFFICE_1, World.OFFICE_1, "IV.a", DAY));
        Topics.publish(new UnitChanged(
                unit, World.PROVINCE, "U." + unit, "Seksi Baru", "SEKSI", World.OFFICE_1, World.OFFICE_1, "IV.a", DAY));
        World.await(() -> Databases.count("select count(*) from unit where id = ? and name = 'Seksi Baru'", unit) == 1);
    }

    @Test
    void a_second_arrival_and_a_late_one_change_nothing() {
        var account = "twice-" + UUID.randomUUID();
        var person = World.id(account);
        var id = UUID.randomUUID();
        var first = World.member(account, World.UNIT_1, World.OFFICE_1);
        Topics.publish(first, 1, id);
        Topics.publish(World.member(account, World.UNIT_2, World.OFFICE_1), 2, UUID.randomUUID());
        World.await(() -> World.known(person)
                && Databases.value("select unit_id from official where id = ?", person)
                        .equals(World.UNIT_2));
        Topics.publish(first, 1, id);
        Topics.publish(first, 1, UUID.randomUUID());
        Topics.publish(World.member(account, World.UNIT_3, World.OFFICE_2), 3, UUID.randomUUID());
        World.await(() -> Databases.value("select unit_id from official where id = ?", person)
                .equals(World.UNIT_3));
        assertEquals(3L, Databases.value("select sequence from official where id = ?", person));
        assertEquals(0, Databases.count("select count(*) from inbox_parked where subject = ?", person));
    }

    @Test
    void a_wrong_event_delays_only_its_own_person() {
        var broken = "broken-" + UUID.randomUUID();
        Topics.publish(World.person(World.PROVINCE, broken, "RAJA", World.UNIT_1, World.OFFICE_1, false, "RECORDED"));
        var other = World.newcomer();
        World.await(
                () -> Databases.count("select count(*) from inbox_parked where subject = ?", World.id(broken)) == 1);
        assertEquals(true, World.known(other));
        assertEquals(false, World.known(World.id(broken)));
    }

    @Test
    void a_team_passes_to_the_successor_of_its_unit() {
        var dying = UUID.randomUUID();
        Topics.publish(new UnitCreated(
                dying,
                World.PROVINCE,
                dying.toString(),
                "Seksi",
                "SEKSI",
                World.UNIT_1,
                World.OFFICE_1,
                "IV.a",
                World.SINCE));
        World.await(() -> Databases.count("select count(*) from unit where id = ?", dying) == 1);
        var team = Api.as("rater-3").plan(dying);
        Topics.publish(new UnitAbolished(dying, World.PROVINCE, null, World.UNIT_1, DAY));
        World.await(() -> Databases.value("select owner_unit_id from team where id = ?", UUID.fromString(team))
                .equals(World.UNIT_1));
        Api.as("rater-3").post("/teams", Api.team(dying)).statusCode(409).body("code", is("UNIT_UNKNOWN"));
        Api.as("rater-3")
                .act("/teams/" + team, "/dissolution", Map.of("remarks", "digabung"))
                .statusCode(200);
    }
}

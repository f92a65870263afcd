package id.lincah.team;

import id.lincah.events.AssignmentStarted;
import id.lincah.events.TeamFormed;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Twelve people of five units in two offices, one of them a volunteer: from the plan to the accepted result. */
@TeamServiceTest
class TeamFlowTest {
    private static final String TEAMS = "team-assignment.teams.events.v1";
    private static final String ASSIGNMENTS = "team-assignment.assignments.events.v1";

    @BeforeAll
    static void tell() {
        World.tell();
    }

    @Test
    void a_team_of_twelve_over_five_units_in_two_offices() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        appointAll(team);
        volunteer(team);
        activationNamesTheMissingApprovers(team);
        approveAll(team);
        nameLead(team);
        letter(team);
        Api.as("rater-3")
                .act("/teams/" + team, "/activation", Map.of("on", "2025-01-15"))
                .statusCode(200)
                .body("state", is("ACTIVE"));
        allAreActive(team);
        published(team);
        acceptedOnlyAfterReview(team);
    }

    private void appointAll(String team) {
        for (var account : List.of("lead", "employee-02", "employee-03")) {
            Api.as("rater-3")
                    .appoint(team, World.id(account), 20)
                    .statusCode(201)
                    .body("scope", is("WITHIN_UNIT"))
                    .body("state", is("APPROVED"))
                    .body("approvals.implicit", contains(true));
        }
        for (var account : List.of("employee-04", "employee-05")) {
            Api.as("rater-3")
                    .appoint(team, World.id(account), 20)
                    .statusCode(201)
                    .body("scope", is("WITHIN_UNIT"))
                    .body("nextApprover", is("RATER"));
        }
        for (var n : List.of("06", "07", "08", "09", "10", "11")) {
            Api.as("rater-3")
                    .appoint(team, World.id("employee-" + n), 20)
                    .statusCode(201)
                    .body("scope", is("ACROSS_MADYA"))
                    .body("approvals.approver", contains("RATER", "HEAD_OF_HOME_UNIT"));
        }
    }

    private void volunteer(String team) {
        Api.as("employee")
                .post(
                        "/teams/" + team + "/applications",
                        Map.of("role", "Perancang", "motivation", "Ingin belajar", "plannedShare", 10))
                .statusCode(201)
                .body("basis", is("VOLUNTEERED"))
                .body("approvals.approver", contains("RATER", "HEAD_OF_HOME_UNIT", "OWNING_UNIT"))
                .body("approvals.granted", everyItem(is(false)));
    }

    private void activationNamesTheMissingApprovers(String team) {
        Api.as("rater-3")
                .act("/teams/" + team, "/activation", Map.of("on", "2025-01-15"))
                .statusCode(422)
                .body("code", is("TEAM_NOT_READY"))
                .body("findings.code", hasItem("APPROVAL_MISSING"))
                .body("findings.code", hasItem("LETTER_MISSING"))
                .body("findings.approver", hasItem("HEAD_OF_HOME_UNIT"));
        Api.as("rater-3").get("/teams/" + team).then().body("missing.code", hasItem("APPROVAL_MISSING"));
    }

    /** Every rater works through the tray until it is empty, in any order. */
    private void approveAll(String team) {
        for (var account : List.of("rater", "rater-4", "rater-5", "rater-2", "rater-3")) {
            List<Map<String, Object>> tray = Api.as(account)
                    .get("/assignments?awaiting=me&team=" + team)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
            assertTrue(tray.size() > 0, account + " has nothing to approve");
            for (var waiting : tray) {
                var id = waiting.get("id").toString();
                Api.as(account)
                        .post(
                                "/assignments/" + id + "/approval",
                                null,
                                "\"" + waiting.get("version") + "\"",
                                UUID.randomUUID())
                        .statusCode(200);
            }
        }
        Api.as("rater")
                .get("/assignments?team=" + team + "&state=APPROVED")
                .then()
                .body("items", hasSize(12));
    }

    private void nameLead(String team) {
        String lead = Api.as("rater")
                .get("/assignments?team=" + team + "&person=" + World.id("lead"))
                .then()
                .extract()
                .path("items[0].id");
        String guest = Api.as("rater")
                .get("/assignments?team=" + team + "&person=" + World.id("employee-06"))
                .then()
                .extract()
                .path("items[0].id");
        Api.as("rater-3")
                .act("/teams/" + team, "/lead", Map.of("assignmentId", guest))
                .statusCode(422)
                .body("findings.code", contains("LEAD_NOT_FROM_OWNING_UNIT"));
        Api.as("rater-3")
                .act("/teams/" + team, "/lead", Map.of("assignmentId", lead))
                .statusCode(200)
                .body("leadAssignmentId", is(lead));
    }

    private void letter(String team) {
        Api.as("rater-3")
                .act("/teams/" + team, "/letter", Api.letter())
                .statusCode(403)
                .body("code", is("NOT_LEVEL_ONE"));
        Api.as("rater")
                .act("/teams/" + team, "/letter", Map.of("number", "1"))
                .statusCode(422)
                .body("findings.missing", contains("issuedOn, legalBasis"));
        Api.as("rater")
                .act("/teams/" + team, "/letter", Api.letter())
                .statusCode(200)
                .body("letterNumber", is("800/123/2025"));
    }

    private void allAreActive(String team) {
        Api.as("auditor")
                .get("/teams/" + team)
                .then()
                .body("members", hasSize(12))
                .body("members.state", everyItem(is("ACTIVE")))
                .body("members.reliedOnSequence", everyItem(equalTo(1)))
                .body("missing", hasSize(0));
    }

    private void published(String team) {
        var id = UUID.fromString(team);
        var formed = Topics.await(
                        TEAMS, seen -> seen.stream().anyMatch(e -> e.key().equals(team)))
                .stream()
                .filter(event -> event.key().equals(team))
                .findFirst()
                .orElseThrow()
                .as(TeamFormed.class);
        assertEquals(12, formed.members().size());
        assertEquals(World.id("lead"), formed.leadPersonId());
        var started = Topics.await(
                ASSIGNMENTS,
                seen -> seen.stream()
                                .filter(event -> event.type().equals("id.lincah.assignment.started.v1"))
                                .map(event -> event.as(AssignmentStarted.class))
                                .filter(event -> event.teamId().equals(id))
                                .count()
                        == 12);
        assertEquals(
                1,
                started.stream()
                        .filter(event -> event.type().equals("id.lincah.assignment.started.v1"))
                        .map(event -> event.as(AssignmentStarted.class))
                        .filter(event -> event.teamId().equals(id) && event.lead())
                        .count());
    }

    private void acceptedOnlyAfterReview(String team) {
        Api.as("lead")
                .act("/teams/" + team, "/result", Map.of("remarks", "Laporan akhir"))
                .statusCode(200)
                .body("state", is("RESULT_DELIVERED"));
        Api.as("rater")
                .act("/teams/" + team, "/acceptance", Map.of("on", "2025-12-20"))
                .statusCode(409)
                .body("code", is("RESULT_NOT_REVIEWED"));
        Api.as("rater").act("/teams/" + team, "/review", null).statusCode(403).body("code", is("NOT_LEVEL_TWO"));
        Api.as("rater-3").act("/teams/" + team, "/review", null).statusCode(200);
        Api.as("rater-3")
                .act("/teams/" + team, "/acceptance", null)
                .statusCode(403)
                .body("code", is("NOT_LEVEL_ONE"));
        Api.as("rater")
                .act("/teams/" + team, "/acceptance", Map.of("on", "2025-12-20"))
                .statusCode(200)
                .body("state", is("ACCEPTED"));
        Api.as("rater").get("/teams/" + team).then().body("members.state", everyItem(is("COMPLETED")));
        Topics.await(
                TEAMS,
                seen -> seen.stream()
                        .anyMatch(e -> e.key().equals(team) && e.type().equals("id.lincah.team.result-accepted.v1")));
        Api.as("rater-3")
                .act("/teams/" + team, "/closing", null)
                .statusCode(200)
                .body("state", is("CLOSED"));
    }

    @Test
    void a_guest_of_another_agency_needs_the_consent_of_its_authority() {
        var team = Api.as("rater").plan(World.OFFICE_1);
        var assignment = Api.as("rater")
                .appoint(team, World.id("kaltim-analyst"), 20)
                .statusCode(201)
                .body("scope", is("ACROSS_AGENCY"))
                .body("homeAgency", is("64"))
                .body("approvals.approver", contains("RATER", "HEAD_OF_HOME_UNIT", "PPK"))
                .extract()
                .<String>path("id");
        Api.as("approver")
                .act("/assignments/" + assignment, "/approval", null)
                .statusCode(403)
                .body("code", is("NOT_THE_APPROVER"));
        Api.as("approver-kaltim").get("/assignments?awaiting=me").then().body("items.id", hasItem(assignment));
        Api.as("approver-kaltim")
                .act("/assignments/" + assignment, "/approval", null)
                .statusCode(200)
                .body("state", is("APPROVED"))
                .body("approvals.granted", contains(true, true, true));
        Api.as("rater").act("/teams/" + team, "/letter", Api.letter()).statusCode(200);
        Api.as("rater").act("/teams/" + team, "/activation", null).statusCode(200);
        assertEquals(
                "ACTIVE", Databases.value("select state from assignment where id = ?", UUID.fromString(assignment)));
    }

    @Test
    void a_late_joiner_starts_alone_and_a_dissolved_team_ends_everybody() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        var first = World.newcomer();
        Api.as("rater-3").appoint(team, first, 10).statusCode(201);
        Api.as("rater-3").act("/teams/" + team, "/letter", Api.letter()).statusCode(200);
        Api.as("rater-3").act("/teams/" + team, "/activation", null).statusCode(200);
        String late = Api.as("rater-3")
                .appoint(team, World.newcomer(), 10)
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("rater-3")
                .act("/assignments/" + late, "/activation", null)
                .statusCode(200)
                .body("state", is("ACTIVE"));
        Api.as("rater-3")
                .act("/teams/" + team, "/dissolution", Map.of("remarks", "Sasaran dialihkan"))
                .statusCode(200)
                .body("state", is("DISSOLVED"));
        Api.as("rater-3")
                .get("/teams/" + team)
                .then()
                .body("members.state", containsInAnyOrder("ENDED_EARLY", "ENDED_EARLY"));
    }
}

package id.lincah.orgstructure.person;

import id.lincah.events.UnitMoved;
import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.testsupport.Databases;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

@OrgStructureTest
class AnnouncementsTest {
    private static final String AGENCY = "64";
    private static final LocalDate FAR = LocalDate.of(2099, 7, 1);
    private static final String WAITING = "select count(*) from announcement where reason = ?";
    private static final String TOLD = "select count(*) from outbox where aggregate_id = ?";

    private static final String UNPLACED =
            "select count(*) from outbox where aggregate_id = ? and type = 'id.lincah.person.unplaced.v1'";

    @Inject
    Announcements announcements;

    @Inject
    DueAnnouncements due;

    @Inject
    TenantTransaction transactions;

    private final UUID unit = UUID.randomUUID();
    private final String reason = "test:" + unit;

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @Test
    void whatTakesEffectLaterIsToldOnItsDayAndOnce() {
        tell(FAR);
        assertEquals(1, Databases.count(WAITING, reason));
        assertEquals(0, Databases.count(TOLD, unit));

        assertEquals(0, tellDue(FAR.minusDays(1)));
        assertEquals(1, tellDue(FAR));
        assertEquals(0, tellDue(FAR));

        assertEquals(0, Databases.count(WAITING, reason));
        assertEquals(1, Databases.count(TOLD, unit));
    }

    @Test
    void whatTakesEffectTodayIsToldAtOnce() {
        tell(LocalDate.of(2021, 12, 30));
        assertEquals(0, Databases.count(WAITING, reason));
        assertEquals(1, Databases.count(TOLD, unit));
    }

    @Test
    void whatIsWithdrawnIsNeverTold() {
        tell(FAR);
        int withdrawn = transactions
                .sql(caller(), (uow, connection) -> announcements.withdraw(uow, connection, reason))
                .await()
                .atMost(Duration.ofSeconds(20));
        assertEquals(1, withdrawn);
        assertEquals(0, tellDue(FAR));
        assertEquals(0, Databases.count(TOLD, unit));
    }

    @Test
    void whoEndsWithoutANextPositionIsToldOfOnTheDayUnlessOneComesInBetween() {
        var operator = Api.as("operator");
        Sample.office(operator, "AN", 2);
        var stays = ended(operator, 1, "2097-03-01");
        var moves = ended(operator, 2, "2097-03-01");
        var row = Map.of(
                "nip",
                Sample.nip("AN", 2),
                "positionCode",
                "AN.P1",
                "kind",
                "DEFINITIVE",
                "since",
                "2097-03-01",
                "basis",
                "SK 10");
        operator.command("/placements", null, Map.of("rows", List.of(row)))
                .then()
                .statusCode(200);
        assertEquals(0, Databases.count(UNPLACED, stays));

        assertNotEquals(0, due.tell("35", LocalDate.of(2097, 3, 1)).await().atMost(Duration.ofSeconds(20)));
        assertEquals(1, Databases.count(UNPLACED, stays));
        assertEquals(0, Databases.count(UNPLACED, moves));
    }

    private static UUID ended(Api operator, int serial, String on) {
        var id = (UUID) Databases.value("select id from person where nip = ?", Sample.nip("AN", serial));
        String placement =
                operator.get("/persons/{id}/placements", id).extract().path("id[0]");
        var version = operator.get("/persons/{id}", id).extract().header("ETag");
        operator.command("/placements/" + placement + "/end", version, Map.of("on", on, "basis", "SK 9"))
                .then()
                .statusCode(200);
        return id;
    }

    private void tell(LocalDate on) {
        var event = new UnitMoved(unit, AGENCY, UUID.randomUUID(), on);
        transactions
                .sql(caller(), (uow, connection) -> announcements.tell(uow, connection, on, reason, List.of(event)))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private int tellDue(LocalDate day) {
        return due.tell(AGENCY, day).await().atMost(Duration.ofSeconds(20));
    }

    private static Caller caller() {
        return Caller.system("org-structure", AGENCY, "announcements-test");
    }
}

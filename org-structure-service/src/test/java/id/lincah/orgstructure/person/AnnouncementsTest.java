package id.lincah.orgstructure.person;

import id.lincah.events.UnitMoved;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class AnnouncementsTest {
    private static final String AGENCY = "64";
    private static final LocalDate FAR = LocalDate.of(2099, 7, 1);
    private static final String WAITING = "select count(*) from announcement where reason = ?";
    private static final String TOLD = "select count(*) from outbox where aggregate_id = ?";

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

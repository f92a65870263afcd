package id.lincah.equivalation;

import id.lincah.events.EquivalationRefused;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.testsupport.Databases;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is told and what is stored live and die together. */
@EquivalationTest
class OutboxTest {
    @Inject
    TenantTransaction transactions;

    private final UUID person = UUID.randomUUID();

    @Test
    void aRollbackLeavesNoEventAndNoAuditRow() {
        Assertions.assertThrows(IllegalStateException.class, () -> decide(true));
        assertEquals(0, Databases.count("select count(*) from outbox where aggregate_id = ?", person));
        assertEquals(0, Databases.count("select count(*) from audit_entry where aggregate_id = ?", person.toString()));
    }

    @Test
    void aCommitLeavesBoth() throws Throwable {
        decide(false);
        assertEquals(1, Databases.count("select count(*) from outbox where aggregate_id = ?", person));
        assertEquals(1, Databases.count("select count(*) from audit_entry where aggregate_id = ?", person.toString()));
    }

    private void decide(boolean fails) throws Throwable {
        var caller =
                Caller.system("position-equivalation", "35", UUID.randomUUID().toString());
        VertxContextSupport.subscribeAndAwait(() -> transactions.sql(caller, (work, db) -> {
            work.publish(new EquivalationRefused(
                    UUID.randomUUID(),
                    person,
                    "35",
                    UUID.randomUUID(),
                    List.of("NOT_PNS"),
                    LocalDate.of(2021, 12, 31)));
            work.audit(AuditEntry.of("case.rejected", "equivalation-case", person, Map.of()));
            return fails
                    ? Uni.createFrom().failure(new IllegalStateException("the work failed"))
                    : Uni.createFrom().item(true);
        }));
    }
}

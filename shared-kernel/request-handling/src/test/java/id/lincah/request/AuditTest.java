package id.lincah.request;

import id.lincah.testsupport.Databases;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static id.lincah.request.Notes.as;
import static id.lincah.request.Notes.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@KernelTest
class AuditTest {
    private static final String AUDIT = "/api/notes/v1/audit";

    /** Superuser's way past the triggers: what an owner of the database could do. */
    private static void tamper(String sql, Object... parameters) {
        Databases.execute("alter table audit_entry disable trigger user");
        Databases.execute(sql, parameters);
        Databases.execute("alter table audit_entry enable trigger user");
    }

    @BeforeEach
    void someSealedRows() throws InterruptedException {
        tamper("delete from audit_entry");
        Databases.execute("delete from audit_head");
        for (int i = 0; i < 4; i++) {
            create("operator", UUID.randomUUID().toString()).then().statusCode(201);
        }
        for (int i = 0; i < 100 && Databases.count("select count(*) from audit_entry where hash is null") > 0; i++) {
            Thread.sleep(100);
        }
        as("auditor")
                .get(AUDIT + "/verification")
                .then()
                .statusCode(200)
                .body("sealed", equalTo(4), "intact", equalTo(true), "fault", nullValue());
    }

    private static void found(int row, String fault) {
        as("auditor")
                .get(AUDIT + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false), "firstBadSeq", equalTo(row), "fault", equalTo(fault));
    }

    @Test
    void changedRowIsFound() {
        tamper("update audit_entry set change = '{\"title\":\"other\"}' where agency_id = '35' and seq = 2");
        found(2, "CHANGED");
    }

    @Test
    void removedRowIsFound() {
        tamper("delete from audit_entry where agency_id = '35' and seq = 3");
        found(3, "MISSING");
    }

    @Test
    void rowsCutOffTheTailAreFound() {
        tamper("delete from audit_entry where agency_id = '35' and seq = 4");
        found(4, "CUT_OFF");
    }

    @Test
    void rowWithAFreshHashOfItsOwnIsFoundAtTheNext() {
        tamper("update audit_entry set hash = sha256('x') where agency_id = '35' and seq = 1");
        found(1, "CHANGED");
    }

    @Test
    void exchangedRowsAreFound() {
        tamper("update audit_entry set seq = -seq where agency_id = '35' and seq in (2, 3)");
        tamper("update audit_entry set seq = 5 + seq where agency_id = '35' and seq < 0");
        found(2, "UNCHAINED");
    }

    @Test
    void trailIsOnlyEverAddedToEvenByItsOwner() {
        for (var sql : new String[] {
            "update audit_entry set actor = 'nobody' where seq = 1",
            "update audit_entry set hash = null, seq = null",
            "delete from audit_entry",
            "truncate audit_entry"
        }) {
            assertThatThrownBy(() -> Databases.execute(sql)).as(sql).hasMessageContaining("only ever added to");
        }
    }

    @Test
    void auditorReadsTheOwnAgencysTrailAndNobodyElseDoes() {
        as("auditor")
                .queryParam("limit", 3)
                .get(AUDIT)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body(
                        "items[0].action",
                        equalTo("note.created"),
                        "items[0].actor",
                        equalTo("operator"),
                        "items[0].seq",
                        equalTo(4));
        String cursor = as("auditor").queryParam("limit", 3).get(AUDIT).path("next");
        as("auditor")
                .queryParam("limit", 3)
                .queryParam("cursor", cursor)
                .get(AUDIT)
                .then()
                .body("items.seq", equalTo(java.util.List.of(1)));
        as("operator").get(AUDIT).then().statusCode(403);
        assertThat(Databases.count("select count(*) from audit_entry where agency_id = '35'"))
                .isEqualTo(4);
    }
}

package id.lincah.request;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.TenantTables;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

import static id.lincah.request.Notes.PATH;
import static id.lincah.request.Notes.as;
import static id.lincah.request.Notes.command;
import static id.lincah.request.Notes.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@KernelTest
class TenancyTest {

    @Test
    void rowsOfAnotherAgencyDoNotExist() {
        String id = create("operator", "java only").path("id");
        as("operator").get(PATH + "/" + id).then().statusCode(200);
        as("operator-kaltim").get(PATH + "/" + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("operator-kaltim")
                .queryParam("q", "java only")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        command("operator-kaltim")
                .header("If-Match", "\"0\"")
                .body(Notes.draft("stolen", "GOOD"))
                .post(PATH + "/" + id + "/title")
                .then()
                .statusCode(404);
    }

    @Test
    void rowForAnotherAgencyIsRefusedByTheDatabaseItself() {
        command("operator").post(PATH + "/foreign?agency=64").then().statusCode(404);
        assertThat(Databases.count("select count(*) from note where title = 'smuggled'"))
                .isZero();
    }

    @Test
    void ministryWithAGrantSeesAllAgenciesAndOthersOfItDoNot() {
        create("operator", "granted one").then().statusCode(201);
        as("validator").queryParam("q", "granted one").get(PATH).then().body("items", hasSize(1));
        as("operator-banyuwangi")
                .queryParam("q", "granted one")
                .get(PATH)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void sameTitleAndSameKeyOfTwoAgenciesDoNotMeet() {
        create("operator", "both").then().statusCode(201);
        create("operator-kaltim", "both").then().statusCode(201);
    }

    @Test
    void applicationLoginSeesNothingWithoutATenantAndOwnsNothing() throws SQLException {
        create("operator", "hidden").then().statusCode(201);
        try (var app = Databases.connectAs("app");
                var statement = app.createStatement()) {
            try (var rows = statement.executeQuery("select count(*) from note")) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            }
            for (var forbidden : new String[] {
                "alter table note disable row level security",
                "drop policy own on note",
                "create table mine (id int)",
                "truncate note",
                "select * from outbox",
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "delete from idempotency_key",
                "select * from flyway_schema_history"
            }) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void everyTableOfAnAgencyIsProtectedAndAnUnprotectedOneIsFound() {
        TenantTables.check();
        Databases.execute("create table hole (agency_id text)");
        try {
            assertThatThrownBy(TenantTables::check)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("hole");
        } finally {
            Databases.execute("drop table hole");
        }
    }
}

package id.lincah.equivalation.workbench;

import id.lincah.equivalation.Api;
import id.lincah.equivalation.EquivalationTest;
import id.lincah.testsupport.Databases;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A change of the catalogue ranks the open cases anew by itself; one case is decided in the version that was read. */
@EquivalationTest
class SuggestionRenewalTest {
    private static final String UNIT = "Seksi Perkeretaapian Gantung";
    private final UUID scenario = UUID.randomUUID();
    private final Api operator = Api.as("operator-banyuwangi");

    @BeforeEach
    void open() {
        Databases.execute("""
                with person as (
                  insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status,
                    education, grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name,
                    office_name, standing, effective_on)
                  select '35.10', uuidv7(), 'REGENCY', '1990101020050' || (10000 + n), 'Pegawai ' || n, date '1980-01-01',
                    'PNS', 'S1', 'III/c', date '2019-04-01', uuidv7(), 'Kepala Seksi', 'PENGAWAS', 'IV.a', uuidv7(), ?,
                    'Dinas Gantung', 'DISPLACED', date '2021-12-30'
                  from generate_series(1, 2) n returning *)
                insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
                  former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
                  former_unit_name, unit_functions, successor_unit_id, successor_unit_name, displaced_on)
                select agency_id, person_id, 'PERMENPANRB_17_2021', 'IDENTIFIED', ?, 'Perbup 1/2021', position_id,
                  'Kepala ' || unit_name, position_kind, echelon, unit_id, unit_name, '{}', unit_id, 'Bidang', effective_on
                from person order by nip
                """, UNIT, scenario);
    }

    @Test
    void whatTheCatalogueChangesIsRankedAnew() {
        operator.command("cases/suggestions", Map.of("scenarioId", scenario))
                .then()
                .statusCode(200);
        var decided = anyCase("desc");
        decide(decided, version(decided)).then().statusCode(200).header("ETag", notNullValue());
        var before = suggested(decided);
        Databases.execute("""
                insert into functional_position (code, name, category, levels, fields, keywords, agency_scope, valid_from,
                  validity_basis, standing)
                values ('PENGAWAS_PERKERETAAPIAN_GANTUNG', 'Pengawas Perkeretaapian Gantung', 'KEAHLIAN', '{AHLI_MUDA}', '{}',
                  '{perkeretaapian gantung,perkeretaapian,gantung}', 'ANY', date '2015-01-01', 'REGULATION_DATE', 'DECISION')""");
        Databases.execute("update catalogue_revision set revision = revision + 1");
        await(() -> "PENGAWAS_PERKERETAAPIAN_GANTUNG".equals(suggested(anyCase("asc"))));
        assertEquals(before, suggested(decided), "what somebody decided on stays as he saw it");
        await(() -> operator.get("workbench/renewal").jsonPath().get("endedAt") != null);
        operator.get("workbench?scenario=" + scenario + "&state=IDENTIFIED")
                .then()
                .statusCode(200)
                .body("items.stale", not(hasItem(true)));
        Api.as("employee").get("workbench/renewal").then().statusCode(403);
        Databases.execute("delete from functional_position where code = 'PENGAWAS_PERKERETAAPIAN_GANTUNG'");
        Databases.execute("update catalogue_revision set revision = revision + 1");
    }

    @Test
    void oneCaseIsDecidedInTheVersionThatWasRead() {
        var id = anyCase("asc");
        operator.command("cases/" + id + "/decisions", Map.of("act", "ACCEPT"))
                .then()
                .statusCode(428);
        var seen = version(id);
        decide(id, seen).then().statusCode(200).body("id", equalTo(id.toString()));
        decide(id, seen).then().statusCode(412);
        Api.as("approver")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", seen)
                .body(Map.of("act", "ACCEPT"))
                .post(Api.ROOT + "cases/" + id + "/decisions")
                .then()
                .statusCode(403);
        Api.as("operator-kaltim")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", seen)
                .body(Map.of("act", "ACCEPT"))
                .post(Api.ROOT + "cases/" + id + "/decisions")
                .then()
                .statusCode(404);
        operator.get("cases/" + id).then().body("summary.state", equalTo("MAPPED"));
    }

    private String version(UUID id) {
        return operator.get("cases/" + id).header("ETag");
    }

    private io.restassured.response.Response decide(UUID id, String version) {
        return operator.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .body(Map.of("act", "ACCEPT"))
                .post(Api.ROOT + "cases/" + id + "/decisions");
    }

    private UUID anyCase(String direction) {
        return (UUID) Databases.value(
                "select id from equivalation_case where scenario_id = ? order by id " + direction + " limit 1",
                scenario);
    }

    private static Object suggested(UUID id) {
        return Databases.value("select functional_code from case_suggestion where case_id = ?", id);
    }

    private static void await(BooleanSupplier reached) {
        var end = System.currentTimeMillis() + 60_000;
        while (!reached.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("the suggestions were never renewed");
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}

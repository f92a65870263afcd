package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A whole province in each command, and a second day for whoever was absent. */
@EquivalationTest
class WholeAgencyTest {
    private static final int OFFICIALS = 1_300;
    private final Reform reform = new Reform("64", "PROVINCE");

    @Test
    void aThousandOfficialsAreOneCommandEach() {
        fill();
        Api.as("operator-kaltim")
                .command("cases/automatic-mapping", Map.of("scenarioId", reform.scenario))
                .then()
                .statusCode(200)
                .body("mapped", equalTo(OFFICIALS));
        Api.as("operator-kaltim")
                .command("cases/alignment", Map.of("referenceDate", "2022-01-03", "regionalIncome", List.of()))
                .then()
                .statusCode(200)
                .body("eligible", equalTo(OFFICIALS));
        var proposal = approved();
        inaugurate(proposal, List.of(anyCase()), OFFICIALS - 1, 1);
        assertEquals(OFFICIALS - 1, published("id.lincah.position.equivalated.v1"));
        Api.as("approver-kaltim")
                .step(proposal, "inauguration", Map.of("heldOn", "2022-01-05", "absentCaseIds", List.of()))
                .then()
                .statusCode(200)
                .body("inaugurated", equalTo(OFFICIALS))
                .body("postponed", equalTo(0))
                .body("late", equalTo(true));
        assertEquals(OFFICIALS, published("id.lincah.position.equivalated.v1"));
        assertEquals(OFFICIALS, published("id.lincah.credit.posted.v1"));
    }

    private void fill() {
        Databases.execute("""
                with person as (
                  insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status,
                    education, grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name,
                    office_name, standing, effective_on)
                  select '64', uuidv7(), 'PROVINCE', '198001012005011' || n, 'Pegawai ' || n, date '1980-01-01', 'PNS', 'S1',
                    'III/c', date '2019-04-01', uuidv7(), 'Kepala Seksi', 'PENGAWAS', 'IV.a', uuidv7(),
                    case when n % 2 = 0 then 'Seksi Kepegawaian' else 'Seksi Lain' end, 'Dinas', 'DISPLACED', date '2021-12-30'
                  from generate_series(1000, 999 + ?::integer) n returning *)
                insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
                  former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
                  former_unit_name, unit_functions, successor_unit_id, successor_unit_name, displaced_on)
                select agency_id, person_id, 'PERMENPANRB_17_2021', 'IDENTIFIED', ?, 'Pergub 1/2021', position_id,
                  position_title, position_kind, echelon, unit_id, unit_name, '{}', unit_id, 'Bidang', effective_on from person
                """, OFFICIALS, reform.scenario);
    }

    private UUID approved() {
        var made = Api.as("approver-kaltim")
                .command(
                        "proposals",
                        Map.of("name", "Usul Kaltim", "scenarioId", reform.scenario, "referenceDate", "2022-01-03"));
        var proposal = UUID.fromString(made.jsonPath().getString("id"));
        Api.as("homeaffairs").step(proposal, "validation", null).then().statusCode(200);
        Api.as("validator")
                .step(proposal, "consideration", Api.letter("B/2", "2021-12-07"))
                .then()
                .statusCode(200);
        Api.as("homeaffairs")
                .step(proposal, "approval", Api.letter("A/2", "2021-12-08"))
                .then()
                .statusCode(200);
        Api.as("approver-kaltim")
                .step(proposal, "appointment", Map.of("decreeNumber", "821/2/2021", "effectiveOn", "2022-01-03"))
                .then()
                .statusCode(200);
        return proposal;
    }

    private static void inaugurate(UUID proposal, List<UUID> absent, int inaugurated, int postponed) {
        Api.as("approver-kaltim")
                .step(proposal, "inauguration", Map.of("heldOn", "2022-01-03", "absentCaseIds", absent))
                .then()
                .statusCode(200)
                .body("inaugurated", equalTo(inaugurated))
                .body("postponed", equalTo(postponed));
    }

    private UUID anyCase() {
        return (UUID) Databases.value(
                "select id from equivalation_case where scenario_id = ? order by id limit 1", reform.scenario);
    }

    private static long published(String type) {
        return Databases.count("select count(*) from outbox where agency_id = '64' and type = ?", type);
    }
}

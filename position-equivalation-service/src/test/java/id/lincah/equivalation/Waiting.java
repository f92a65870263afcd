package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A simplification of East Java whose cases stand where a test begins, without the events that led there. */
final class Waiting {
    static final String OPERATOR = "operator";
    static final String APPROVER = "approver";
    static final String DAY = "2021-12-31";

    final UUID scenario = UUID.randomUUID();
    private final String numbers;

    /** @param numbers first eight digits of the persons' numbers: each test has its own */
    Waiting(String numbers) {
        this.numbers = numbers;
    }

    /** Cases of displaced supervisors, mapped to archivist and aligned by the service itself. */
    Waiting aligned(int persons) {
        Databases.execute("""
                with person as (
                  insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status,
                    education, grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name,
                    office_name, standing, effective_on)
                  select '35', uuidv7(), 'PROVINCE', ?::text || '2005011' || (100 + n), 'Pegawai ' || n, date '1980-01-01',
                    'PNS', 'S1', 'III/c', date '2019-04-01', uuidv7(), 'Kepala Seksi', 'PENGAWAS', 'IV.a', uuidv7(),
                    'Seksi Arsip', 'Dinas', 'DISPLACED', date '2021-12-30'
                  from generate_series(1, ?::integer) n returning *)
                insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
                  former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
                  former_unit_name, unit_functions, successor_unit_id, successor_unit_name, displaced_on, functional_code,
                  level, task_fit, education_field_fit, mapping_source)
                select agency_id, person_id, 'PERMENPANRB_17_2021', 'MAPPED', ?, 'Pergub 1/2021', position_id, position_title,
                  position_kind, echelon, unit_id, unit_name, '{}', unit_id, 'Bidang Induk', effective_on, 'ARSIPARIS',
                  'AHLI_MUDA', true, true, 'OPERATOR' from person order by nip
                """, numbers, persons, scenario);
        align();
        return this;
    }

    void align() {
        Api.as(OPERATOR)
                .command("cases/alignment", Map.of("referenceDate", DAY, "regionalIncome", List.of()))
                .then()
                .statusCode(200);
    }

    UUID proposed() {
        var made = Api.as(APPROVER).command("proposals", proposal());
        made.then().statusCode(201);
        return UUID.fromString(made.jsonPath().getString("id"));
    }

    Map<String, Object> proposal() {
        return Map.of("name", "Usul " + numbers, "scenarioId", scenario, "referenceDate", DAY);
    }

    UUID appointed() {
        var proposal = proposed();
        step("homeaffairs", proposal, "validation", null);
        step("validator", proposal, "consideration", Api.letter("B/3", "2021-12-07"));
        step("homeaffairs", proposal, "approval", Api.letter("A/3", "2021-12-08"));
        step(APPROVER, proposal, "appointment", Map.of("decreeNumber", "821/3/2021", "effectiveOn", DAY));
        return proposal;
    }

    static void step(String account, UUID proposal, String act, Object body) {
        Api.as(account).step(proposal, act, body).then().statusCode(200);
    }

    UUID caseOf(int person) {
        return (UUID) Databases.value(
                "select c.id from equivalation_case c join official o on o.person_id = c.person_id and o.agency_id = c.agency_id"
                        + " where c.scenario_id = ? and o.nip = ? order by c.id desc limit 1",
                scenario,
                nip(person));
    }

    String nip(int person) {
        return numbers + "2005011" + (100 + person);
    }

    String stateOf(int person) {
        return (String) Databases.value("select state from equivalation_case where id = ?", caseOf(person));
    }
}

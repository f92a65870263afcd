package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Invented officials with mapped cases, written straight into the database: a nation comes by events over months. Always
 * the same; ages, grades, education and positions vary so that every result occurs.
 */
final class NationOfCases {
    /** As many as an agency has where 1,400,000 cases lie in some 600 agencies and are cut into chunks of 2,000. */
    private static final int CASES_AN_AGENCY = 1_000;

    private static final String OFFICIALS = """
            insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status, education,
              grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name, office_name,
              standing, effective_on)
            select 'N' || i %% %2$d, uuidv7(), case when i %% 10 = 0 then 'CENTRAL' else 'PROVINCE' end,
              '1980' || lpad(i::text, 14, '0'), 'Pegawai Uji ' || i, date '1961-06-01' + i %% 11000,
              case when i %% 50 = 0 then 'PPPK' else 'PNS' end, (array['S1', 'S2', 'S1', 'D3', 'S1', 'D4', 'SMA', 'S1'])[1 + i %% 8],
              case when i %% 50 = 0 then 'IX' else (array['III/b', 'III/c', 'III/d', 'IV/a', 'IV/b'])[1 + i / 3 %% 5] end,
              date '2021-12-01' - i %% 3000, uuidv7(), 'Kepala Seksi ' || i %% 900,
              case when i %% 5 = 0 then 'ADMINISTRATOR' else 'PENGAWAS' end, case when i %% 5 = 0 then 'III.a' else 'IV.a' end,
              uuidv7(), 'Seksi ' || i %% 900, 'Dinas ' || i %% 30, 'DISPLACED', date '2021-12-30'
            from generate_series(1, %1$d) i""";
    private static final String CASES = """
            insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, former_position_id,
              former_position_title, former_position_kind, former_echelon, former_unit_id, former_unit_name, unit_functions,
              successor_unit_id, successor_unit_name, displaced_on, functional_code, level, task_fit, education_field_fit)
            select agency_id, person_id, 'PERMENPANRB_17_2021', 'MAPPED', gen_random_uuid(), position_id, position_title,
              position_kind, echelon, unit_id, unit_name, '{"KEPEGAWAIAN"}', unit_id, 'Bidang Uji', date '2021-12-30',
              (array['ANALIS_SDM_APARATUR', 'PERENCANA', 'ANALIS_KEBIJAKAN'])[1 + abs(hashtext(nip)) % 3],
              case position_kind when 'ADMINISTRATOR' then 'AHLI_MADYA' else 'AHLI_MUDA' end,
              abs(hashtext(nip)) % 8 > 0, abs(hashtext(nip)) % 5 > 0
            from official where agency_id like 'N%' order by person_id""";
    private static final String JUDGED = "select count(*) from equivalation_case where result is not null";
    private static final String ANSWERS = """
            create temp table answer as
              select agency_id, id, state, result, codes, decision, top_up, reference_date, aligned_by
              from equivalation_case where result is not null""";
    private static final String UNJUDGE = """
            update equivalation_case set state = 'MAPPED', result = null, codes = '{}', decision = null, top_up = null,
              reference_date = null, aligned_by = null
            where result is not null""";
    private static final String WRITE = """
            update equivalation_case c set state = a.state, version = c.version + 1, result = a.result, codes = a.codes,
              decision = a.decision, top_up = a.top_up, reference_date = a.reference_date, aligned_by = a.aligned_by
            from answer a where c.agency_id = a.agency_id and c.id = a.id""";

    private NationOfCases() {}

    static int agencies(int cases) {
        return Math.max(1, cases / CASES_AN_AGENCY);
    }

    static void fill(Connection database, int cases) throws SQLException {
        execute(database, OFFICIALS.formatted(cases, agencies(cases)));
        execute(database, CASES);
        execute(database, "vacuum analyze official, equivalation_case");
    }

    static long judged(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(JUDGED)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Keeps the answers aside and takes them out of the cases, so that the same can be written again. */
    static void unjudge(Connection database) throws SQLException {
        execute(database, ANSWERS);
        execute(database, UNJUDGE);
        execute(database, "vacuum analyze equivalation_case");
        execute(database, "analyze answer");
    }

    static int writeAnswers(Connection database) throws SQLException {
        return execute(database, WRITE);
    }

    private static int execute(Connection database, String command) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(command);
        }
    }
}

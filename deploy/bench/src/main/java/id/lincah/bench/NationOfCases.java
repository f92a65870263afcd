package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Invented officials with mapped cases, written straight into the database: a nation comes by events over months, one
 * agency after the other as each is simplified. Always the same; ages, grades, education and positions vary so that every
 * result occurs.
 */
final class NationOfCases {
    /** As many as an agency has where 1,400,000 cases lie in some 600 agencies. */
    private static final int CASES_AN_AGENCY = 2_333;

    private static final String OFFICIALS = """
            insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status, education,
              grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name, office_name,
              standing, effective_on)
            select 'N' || (i - 1) / %2$d, uuidv7(), case when i %% 10 = 0 then 'CENTRAL' else 'PROVINCE' end,
              '1980' || lpad(i::text, 14, '0'), 'Pegawai Uji ' || i, date '1963-06-01' + i %% 11000,
              case when i %% 200 = 0 then 'PPPK' else 'PNS' end,
              (array['S1', 'S2', 'S1', 'D4', 'S1', 'S2', 'S1', 'D3', 'S1', 'S1', 'S2', 'S1', 'S1', 'D4', 'S1', 'S1'])[1 + i %% 16],
              case when i %% 200 = 0 then 'IX' else (array['III/b', 'III/c', 'III/d', 'IV/a', 'IV/b'])[1 + i / 3 %% 5] end,
              date '2021-12-01' - i %% 3000, uuidv7(), 'Kepala Seksi ' || i %% 900,
              case when i %% 5 = 0 then 'ADMINISTRATOR' else 'PENGAWAS' end, case when i %% 5 = 0 then 'III.a' else 'IV.a' end,
              uuidv7(), 'Seksi ' || i %% 900, 'Dinas ' || i %% 30, 'DISPLACED', date '2021-12-30'
            from generate_series(1, %1$d) i""";
    private static final String CASES = """
            insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, former_position_id,
              former_position_title, former_position_kind, former_echelon, former_unit_id, former_unit_name, unit_functions,
              successor_unit_id, successor_unit_name, displaced_on, functional_code, level, task_fit, education_field_fit)
            select agency_id, person_id, 'PERMENPANRB_17_2021', 'MAPPED', md5(agency_id)::uuid, position_id, position_title,
              position_kind, echelon, unit_id, unit_name, '{"KEPEGAWAIAN"}', unit_id, 'Bidang Uji', date '2021-12-30',
              (array['ANALIS_SDM_APARATUR', 'PERENCANA', 'ANALIS_KEBIJAKAN'])[1 + abs(hashtext(nip)) % 3],
              case position_kind when 'ADMINISTRATOR' then 'AHLI_MADYA' else 'AHLI_MUDA' end,
              abs(hashtext(nip)) % 8 > 0, abs(hashtext(nip)) % 5 > 0
            from official where agency_id like 'N%' order by person_id""";
    private static final String RESULTS = """
            select string_agg(round(100.0 * cases / total) || ' % ' || result, ', ' order by cases desc)
            from (select lower(replace(coalesce(result, 'unjudged'), '_', ' ')) as result, count(*) as cases,
              sum(count(*)) over () as total from equivalation_case group by 1) by_result""";
    /** Judged once means: written once. */
    private static final String JUDGED_ONCE =
            "select count(*) from equivalation_case where result is not null and version = 1";

    private static final String REMOVE = "truncate equivalation_case, official cascade";

    private NationOfCases() {}

    static int agencies(int cases) {
        return (cases + CASES_AN_AGENCY - 1) / CASES_AN_AGENCY;
    }

    static void fill(Connection database, int cases) throws SQLException {
        Sql.run(database, REMOVE);
        Sql.run(database, OFFICIALS.formatted(cases, CASES_AN_AGENCY));
        Sql.run(database, CASES);
        Sql.run(database, "vacuum (analyze) official, equivalation_case");
    }

    static long judgedOnce(Connection database) throws SQLException {
        return Long.parseLong(Sql.value(database, JUDGED_ONCE));
    }

    /** What came of the cases, in percent. */
    static String results(Connection database) throws SQLException {
        return Sql.value(database, RESULTS);
    }
}

package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Invented executors of many agencies, written straight into the database: a nation comes by imports over months. Always
 * the same; titles and education vary, all of them are on the list of old names.
 */
final class NationOfExecutors {
    /** First day of the new names; it has come, so everything is told at once. */
    static final String DAY = "2026-03-01";

    /** Code of the unit above all others of these, in every agency. */
    static final String ROOT = "EX0";

    /** As many as an agency has where 1,400,000 executors work in some 600 agencies. */
    private static final int PEOPLE_AN_AGENCY = 2_400;

    private static final int OFFICES = 4;
    private static final int UNITS = 100;
    private static final String AGENCIES = """
            insert into agency (code, name, kind, type)
            select 'N' || a, 'Kabupaten Uji ' || a, 'REGENCY', 'PEMKAB' from generate_series(2, %d) a""";
    private static final String UNIT = """
            insert into unit (agency_id, code)
            select a.code, 'EX' || u from agency a, generate_series(0, %d) u where a.code = '35' or a.code like 'N%%'""";
    private static final String UNIT_PERIODS = """
            insert into unit_period (unit_id, agency_id, valid_from, name, type, parent_id)
            select c.id, c.agency_id, date '2021-01-01', 'Unit Uji ' || c.n,
              case when c.n = 0 then 'PEMKAB' when c.n <= %1$d then 'DINAS' else 'SEKSI' end, p.id
            from (select id, agency_id, substr(code, 3)::int as n from unit where code like 'EX%%') c
            left join unit p on p.agency_id = c.agency_id and c.n > 0
              and p.code = 'EX' || case when c.n <= %1$d then 0 else 1 + c.n %% %1$d end""";
    private static final String POSITIONS = """
            insert into position (agency_id, code)
            select a.code, 'EX.P' || p from agency a, generate_series(1, %d) p
            where a.code = '35' or a.code like 'N%%' order by a.code, p""";
    private static final String POSITION_PERIODS = """
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, head)
            select p.id, p.agency_id, date '2021-01-01', u.id,
              (array['Analis Uji ' || n %% 300, 'Pengelola Uji ' || n %% 200, 'Pengadministrasi Umum', 'Pengemudi',
                'Pramu Kebersihan'])[1 + n %% 5], 'PELAKSANA', false
            from (select id, agency_id, substr(code, 5)::int as n from position where code like 'EX.P%%') p
            join unit u on u.agency_id = p.agency_id and u.code = 'EX' || %d + n %% %d""";
    private static final String PEOPLE = """
            insert into person (agency_id, nip, name, birth_date, sex, employment_status, education, grade, grade_since)
            select agency_id, '1980' || lpad(n::text, 14, '0'), 'Pelaksana Uji ' || n, date '1980-01-01', 'MALE', 'PNS',
              (array['S1', 'D3', 'SMA', 'SMA', 'SD'])[1 + n % 5], 'III/a', date '2020-04-01'
            from (select id, agency_id, substr(code, 5)::int as n from position where code like 'EX.P%') p order by p.id""";
    private static final String PLACEMENTS = """
            insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason)
            select pe.id, pe.agency_id, p.id, date '2021-01-01', date '2021-01-01', 'RECORDED'
            from person pe join position p on p.agency_id = pe.agency_id and p.code = 'EX.P' || substr(pe.nip, 5)::int""";

    /** What one plain statement does to the same rows: another title, no history, no decree, nobody told. */
    private static final String UPDATE = """
            update position_period p set title = r.old_title from executor_renaming_row r
            where p.position_id = r.position_id and p.valid_from = date '%s'""".formatted(DAY);

    private NationOfExecutors() {}

    static int agencies(int people) {
        return Math.max(1, people / PEOPLE_AN_AGENCY);
    }

    /** Whole agencies only. */
    static int people(int wanted) {
        return agencies(wanted) * PEOPLE_AN_AGENCY;
    }

    /** Into the one agency that is there and as many more as it takes. */
    static void fill(Connection database, int people) throws SQLException {
        // Past the foreign keys and triggers: the rows fit by the way they are made.
        execute(database, "set session_replication_role = replica");
        execute(database, AGENCIES.formatted(agencies(people)));
        execute(database, UNIT.formatted(UNITS));
        execute(database, UNIT_PERIODS.formatted(OFFICES));
        execute(database, POSITIONS.formatted(PEOPLE_AN_AGENCY));
        execute(database, POSITION_PERIODS.formatted(OFFICES + 1, UNITS - OFFICES));
        execute(database, PEOPLE);
        execute(database, PLACEMENTS);
        execute(database, "set session_replication_role = origin");
        execute(database, "vacuum analyze");
    }

    static int update(Connection database) throws SQLException {
        return execute(database, UPDATE);
    }

    static int execute(Connection database, String command) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(command);
        }
    }
}

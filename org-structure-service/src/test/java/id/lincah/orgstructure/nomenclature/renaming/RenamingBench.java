package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.testsupport.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * How long the nation takes: {@code -Dtest=RenamingBench -Dlincah.bench.positions=1400000}. Runs the statements of the
 * service as its own login, agency by agency and chunk by chunk, against a plain {@code insert … select} of the same rows
 * in the same run. Only the ratio means anything on a machine one shares.
 */
@OrgStructureTest
@EnabledIfSystemProperty(named = "lincah.bench.positions", matches = "\\d+")
class RenamingBench {
    private static final int PER_AGENCY = 10_000;
    private static final int PROPOSED_AT_ONCE = 10_000;
    private static final int APPLIED_AT_ONCE = 2_000;
    private static final String DAY = "2026-03-01";

    private final int agencies = Integer.getInteger("lincah.bench.positions", PER_AGENCY) / PER_AGENCY;
    private final StringBuilder report = new StringBuilder();

    @Test
    void measures() throws SQLException {
        long positions = (long) agencies * PER_AGENCY;
        timed("generate", this::generate);
        Databases.execute("vacuum analyze position_period, placement, person, position");
        try (var service = Databases.connectAs("app")) {
            prepare(service);
            double proposed = timed("propose names", () -> eachAgency(service, this::propose));
            assertEquals(
                    positions,
                    Databases.count("select count(*) from executor_renaming_row where agency_id like 'BENCH%'"));
            double plain = timed("plain insert … select of the same rows", RenamingBench::plainRows);
            ratio("propose", proposed, plain);
            double applied = timed("apply: end, begin, decree", () -> eachAgency(service, this::apply));
            assertEquals(
                    positions, Databases.count("select count(*) from executor_decree where agency_id like 'BENCH%'"));
            assertEquals(
                    2 * positions,
                    Databases.count("select count(*) from position_period where agency_id like 'BENCH%'"));
            double copied =
                    timed("plain insert … select of the new periods and decree lines", RenamingBench::plainPeriods);
            ratio("apply", applied, copied);
        }
        System.out.println("renaming of " + positions + report);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private interface AgencyWork {
        void of(Connection service, UUID renaming, String agency) throws SQLException;
    }

    private double timed(String what, Work work) throws SQLException {
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        report.append(System.lineSeparator()).append("%s: %.1f s".formatted(what, seconds));
        return seconds;
    }

    private void ratio(String what, double ours, double plain) {
        report.append(System.lineSeparator()).append("%s is %.2f times plain".formatted(what, ours / plain));
    }

    /** Past the foreign keys: only the measured statements are to pay for them. */
    private void generate() throws SQLException {
        try (var connection = Databases.connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "insert into agency (code, name, kind, type) select 'BENCH' || a, 'Bench ' || a, 'REGENCY', 'PEMKAB' from generate_series(1, "
                            + agencies + ") a");
            statement.execute(
                    "insert into unit (agency_id, code) select 'BENCH' || a, 'B' || u from generate_series(1, "
                            + agencies + ") a, generate_series(1, 100) u");
            statement.execute(
                    "insert into unit_period (unit_id, agency_id, valid_from, name, type) select id, agency_id, '2021-01-01', code, 'BIDANG' from unit where agency_id like 'BENCH%'");
            statement.execute(
                    "insert into position (agency_id, code) select u.agency_id, u.code || '.' || p from unit u, generate_series(1, 100) p where u.agency_id like 'BENCH%'");
            statement.execute("""
                    insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, head)
                    select p.id, p.agency_id, '2021-01-01', u.id,
                      (array['Pengadministrasi Umum', 'Analis Kepegawaian', 'Pengelola Keuangan', 'Pengemudi'])[1 + (row_number() over () % 4)],
                      'PELAKSANA', false
                    from position p join unit u on u.agency_id = p.agency_id and u.code = split_part(p.code, '.', 1)
                    where p.agency_id like 'BENCH%'
                    """);
            statement.execute("""
                    insert into person (agency_id, nip, name, birth_date, sex, employment_status, education, grade, grade_since)
                    select agency_id, code, 'Pelaksana ' || code, '1980-01-01', 'MALE', 'PNS', 'S1', 'III/a', '2020-04-01'
                    from position where agency_id like 'BENCH%'
                    """);
            statement.execute("""
                    insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason)
                    select pe.id, pe.agency_id, p.id, '2021-01-01', '2021-01-01', 'RECORDED'
                    from person pe join position p on p.agency_id = pe.agency_id and p.code = pe.nip where pe.agency_id like 'BENCH%'
                    """);
            statement.execute("""
                    insert into executor_renaming (agency_id, name, effective_on, basis, state, rule_set, created_by)
                    select code, 'bench', '2026-03-01', 'bench', 'WITHDRAWN', 'bench', 'bench' from agency where code like 'BENCH%'
                    """);
        }
    }

    private static void prepare(Connection service) throws SQLException {
        execute(service, "prepare titles (uuid, text, date, uuid) as " + Classifying.TITLES);
        execute(service, "prepare proposing (uuid, text, date, uuid, uuid, int) as " + Classifying.CHUNK);
        execute(service, "prepare applying (uuid, text, date, uuid, int, text, date) as " + Applying.CHUNK);
    }

    private static void eachAgency(Connection service, AgencyWork work) throws SQLException {
        for (var row : Databases.query(
                "select id, agency_id from executor_renaming where name = 'bench' order by agency_id")) {
            var agency = (String) row.get("agency_id");
            execute(service, "select set_config('app.agency', '" + agency + "', false)");
            work.of(service, (UUID) row.get("id"), agency);
        }
    }

    private void propose(Connection service, UUID renaming, String agency) throws SQLException {
        execute(service, "execute titles ('" + renaming + "', '" + agency + "', '" + DAY + "', null)");
        execute(service, """
                insert into executor_renaming_title (renaming_id, agency_id, title, education, status, outcome, new_code, candidates, codes, positions)
                select '%s', '%s', title, 'S1', 'PNS', 'RENAME', code, '{}', '{}', 0
                from (values ('Pengadministrasi Umum', 'PENGADMINISTRASI_PERKANTORAN'), ('Analis Kepegawaian', 'PENELAAH_TEKNIS_KEBIJAKAN'),
                  ('Pengelola Keuangan', 'PENGOLAH_DATA_DAN_INFORMASI'), ('Pengemudi', 'OPERATOR_LAYANAN_OPERASIONAL')) x (title, code)
                """.formatted(renaming, agency));
        chunks(
                service,
                PROPOSED_AT_ONCE,
                "execute proposing ('" + renaming + "', '" + agency + "', '" + DAY + "', null, '%s', %d)",
                3);
    }

    private void apply(Connection service, UUID renaming, String agency) throws SQLException {
        chunks(
                service,
                APPLIED_AT_ONCE,
                "execute applying ('" + renaming + "', '" + agency + "', '" + DAY
                        + "', '%s', %d, 'SK 1', '2026-02-01')",
                1);
    }

    /** Chunk after chunk until one reached nothing new. */
    private static void chunks(Connection service, int most, String sql, int lastColumn) throws SQLException {
        var reached = new UUID(0, 0);
        while (reached != null) {
            UUID last = null;
            try (var statement = service.createStatement();
                    var rows = statement.executeQuery(sql.formatted(reached, most))) {
                while (rows.next()) {
                    last = rows.getObject(lastColumn, UUID.class);
                }
            }
            reached = last;
        }
    }

    private static void plainRows() {
        Databases.execute("create table bench_row (like executor_renaming_row including all)");
        Databases.execute("insert into bench_row select * from executor_renaming_row where agency_id like 'BENCH%'");
    }

    private static void plainPeriods() {
        Databases.execute("create table bench_period (like position_period including all)");
        Databases.execute("create table bench_decree (like executor_decree including all)");
        Databases.execute(
                "insert into bench_period (position_id, agency_id, valid_from, unit_id, title, kind, head)"
                        + " select position_id, agency_id, valid_from, unit_id, title, kind, head from position_period where valid_to is null and agency_id like 'BENCH%'");
        Databases.execute("insert into bench_decree select * from executor_decree where agency_id like 'BENCH%'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

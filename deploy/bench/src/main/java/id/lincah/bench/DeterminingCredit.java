package id.lincah.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An agency of many credit accounts: who may rise on a day, and the determinations (PAK) of a period with their papers. */
final class DeterminingCredit implements Measurement {
    private static final int ACCOUNTS = 20_000;
    private static final int AT_ONCE = 500;
    private static final int DETERMINED = 1_000;
    private static final String API = "/api/equivalation/v1/";
    private static final String CANDIDATES = "promotion-candidates?kind=GRADE&on=2026-07-01&level=AHLI_MUDA";
    private static final String PERIOD = "periodFrom=2025-01-01&periodTo=2025-12-31";
    private static final String OFFICIALS = """
            insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status, education,
              grade, grade_since, position_id, position_title, position_kind, functional_code, functional_level, unit_id,
              unit_name, office_name, standing, effective_on)
            select '35', uuidv7(), 'PROVINCE', '199001012015' || lpad(n::text, 6, '0'), 'Pegawai Uji ' || n, date '1990-01-01',
              'PNS', 'S1', 'III/c', date '2020-04-01', uuidv7(), 'Arsiparis', 'FUNGSIONAL', 'ARSIPARIS', 'AHLI_MUDA', uuidv7(),
              'Bidang Uji', 'Dinas Uji', 'SERVING', date '2021-12-31' from generate_series(1, %d) n""";
    /** Every other one began so high that he may rise. */
    private static final List<String> LEDGERS = List.of("""
            insert into credit_account (agency_id, person_id, functional_code, functional_level, level_since, balance)
            select '35', person_id, 'ARSIPARIS', 'AHLI_MUDA', date '2021-12-31',
              case when right(nip, 1)::integer % 2 = 0 then 150 else 50 end
            from official where agency_id = '35' and nip like '199001012015%'""", """
            insert into credit_entry (agency_id, person_id, kind, functional_level, source_id, credit, balance, steps,
              effective_on, rule)
            select '35', person_id, 'BASE', 'AHLI_MUDA', uuidv7(), balance - 50, balance - 50, '[]', date '2021-12-31', 'AK-44'
            from credit_account where agency_id = '35'""", """
            insert into credit_evaluation (agency_id, evaluation_id, person_id, kind, year, from_month, months, predicate,
              final_on)
            select '35', uuidv7(), person_id, 'ANNUAL', year, 1, 12, 'GOOD', make_date(year + 1, 1, 15)
            from credit_account cross join generate_series(2024, 2025) year where agency_id = '35'""", """
            insert into credit_entry (agency_id, person_id, kind, functional_level, source_id, evaluation_id, year,
              from_month, months, covered, predicate, credit, balance, steps, effective_on, rule)
            select '35', e.person_id, 'CONVERSION', 'AHLI_MUDA', e.evaluation_id, e.evaluation_id, e.year, 1, 12,
              array(select generate_series(1, 12)), 'GOOD', 25, a.balance - 25 * (2025 - e.year), '[]', e.final_on, 'AK-01'
            from credit_evaluation e join credit_account a using (agency_id, person_id) where e.agency_id = '35'
            order by e.year""", """
            insert into credit_month (agency_id, person_id, year, month, entry_id)
            select '35', person_id, year, unnest(covered), id from credit_entry
            where agency_id = '35' and kind = 'CONVERSION'""");

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public String about() {
        return "%,d credit accounts: who may rise, and determinations of a period".formatted(ACCOUNTS);
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        try (var database = bed.database(Bed.EQUIVALATION_DATABASE)) {
            Sql.run(database, OFFICIALS.formatted(ACCOUNTS));
            for (var step : LEDGERS) {
                Sql.run(database, step);
            }
            Sql.run(
                    database,
                    "vacuum (analyze) official, credit_account, credit_entry, credit_evaluation, credit_month");
            var file = Files.createTempFile("credit", null);
            try {
                var figures = new ArrayList<Figure>();
                figures.addAll(candidates(bed, file));
                figures.addAll(determinations(bed, persons(database), file));
                return figures;
            } finally {
                Files.delete(file);
            }
        }
    }

    private static List<Figure> candidates(Bed bed, Path file) throws Exception {
        var before = bed.mostResident(Bed.EQUIVALATION);
        var page = bed.download(Bed.APPROVER, API + CANDIDATES + "&limit=100", "application/json", file);
        var all = bed.download(Bed.APPROVER, API + CANDIDATES, "text/csv", file);
        long rows;
        try (var lines = Files.lines(file)) {
            rows = lines.count() - 1;
        }
        if (rows != ACCOUNTS / 2) {
            throw new IllegalStateException(rows + " may rise");
        }
        var grown = bed.mostResident(Bed.EQUIVALATION) - before;
        return List.of(
                Figure.alone("first 100 who may rise among %,d accounts".formatted(ACCOUNTS), page.whole()),
                Figure.alone("all %,d as CSV, %,d MiB more at most".formatted(rows, grown), all.whole()));
    }

    private static List<Figure> determinations(Bed bed, List<String> persons, Path file) throws Exception {
        var seconds = Stopwatch.once(() -> {
            for (int from = 0; from < DETERMINED; from += AT_ONCE) {
                bed.door().post(Bed.APPROVER, API + "credit-decisions", command(persons.subList(from, from + AT_ONCE)));
            }
            return null;
        });
        var before = bed.mostResident(Bed.EQUIVALATION);
        var worked = bed.worked(Bed.EQUIVALATION);
        var came = bed.download(Bed.APPROVER, API + "credit-decisions/papers.zip?" + PERIOD, "*/*", file);
        worked = bed.worked(Bed.EQUIVALATION) - worked;
        var looked = PaperArchiveLook.at(file);
        if (looked.folders() != DETERMINED || !looked.empty().isEmpty()) {
            throw new IllegalStateException(
                    "%d folders, empty places in %s".formatted(looked.folders(), looked.empty()));
        }
        var grown = bed.mostResident(Bed.EQUIVALATION) - before;
        return List.of(
                Figure.alone("%,d determinations in commands of %d".formatted(DETERMINED, AT_ONCE), seconds),
                Figure.alone(
                        "their %,d papers in one archive, %,d MiB more at most".formatted(looked.files(), grown),
                        came.whole()),
                Figure.alone("  of it until the first byte", came.first()),
                Figure.alone("  processor time of the service", worked));
    }

    private static Map<String, Object> command(List<String> persons) {
        var items = persons.stream()
                .map(person -> Map.of("personId", person, "number", "PAK/" + person))
                .toList();
        return Map.of(
                "periodFrom", "2025-01-01",
                "periodTo", "2025-12-31",
                "issuedOn", "2026-01-20",
                "agencyName", "Pemerintah Provinsi Uji",
                "place", "Surabaya",
                "signerOffice", "Sekretaris Daerah",
                "signerName", "Nama Uji",
                "signerNumber", "-",
                "items", items);
    }

    private static List<String> persons(Connection database) throws SQLException {
        var persons = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select person_id from credit_account where agency_id = '35' order by 1")) {
            while (rows.next() && persons.size() < DETERMINED) {
                persons.add(rows.getString(1));
            }
        }
        return persons;
    }
}

package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import java.time.LocalDate;
import java.util.UUID;

/** Librarians of East Java, stored where a test begins, with three good years behind them. */
public final class Officials {
    public static final String CODE = "PUSTAKAWAN";
    private static int numbers;

    private Officials() {}

    /** In grade III/d since 2022, ahli muda by the office's own word. */
    public static UUID stored(String account) {
        var person = UUID.randomUUID();
        numbers++;
        Databases.execute(
                "insert into official (agency_id, person_id, agency_kind, account, nip, name, birth_date,"
                        + " employment_status, education, grade, grade_since, position_id, position_title, position_kind,"
                        + " functional_code, functional_level, unit_id, unit_name, office_name, standing, effective_on)"
                        + " values ('35', ?, 'PROVINCE', ?, ?, ?, date '1985-03-10', 'PNS', 'S1', 'III/d',"
                        + " date '2022-07-01', uuidv7(), 'Pustakawan Ahli Muda', 'FUNGSIONAL', ?, 'AHLI_MUDA', uuidv7(),"
                        + " 'Bidang Layanan', 'Dinas Perpustakaan', 'SERVING', date '2022-07-01')",
                person,
                account,
                nip(numbers),
                "Pustakawan " + numbers,
                CODE);
        for (var year = 2023; year <= 2025; year++) {
            evaluated(person, year, year == 2025 ? "VERY_GOOD" : "GOOD");
        }
        return person;
    }

    private static String nip(int number) {
        return "198503102010012%03d".formatted(number);
    }

    private static void evaluated(UUID person, int year, String predicate) {
        Databases.execute(
                "insert into credit_evaluation (agency_id, evaluation_id, person_id, kind, year, from_month, months,"
                        + " predicate, final_on, code) values ('35', uuidv7(), ?, 'ANNUAL', ?, 1, 12, ?, ?,"
                        + " 'NO_CREDIT_ACCOUNT')",
                person,
                year,
                predicate,
                LocalDate.of(year + 1, 1, 15));
    }

    public static String nipOf(UUID person) {
        return (String) Databases.value("select nip from official where person_id = ?", person);
    }

    public static String balance(UUID person) {
        return Databases.value(
                        "select functional_level || ' ' || balance from credit_account where person_id = ?", person)
                .toString();
    }

    /** The row of that kind that stands. */
    public static UUID entry(UUID person, String kind) {
        return (UUID) Databases.value(
                "select id from credit_entry e where person_id = ? and kind = ? and not exists"
                        + " (select from credit_entry c where c.corrects_entry_id = e.id)",
                person,
                kind);
    }
}

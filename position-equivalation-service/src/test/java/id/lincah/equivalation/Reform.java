package id.lincah.equivalation;

import id.lincah.events.PerformanceEvaluated;
import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonPlaced;
import id.lincah.events.SimplificationEnacted;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A simplification of an invented agency, told by events as org-structure would. */
final class Reform {
    static final LocalDate ENACTED = LocalDate.of(2021, 12, 30);
    private static final long LIMIT_MILLIS = 60_000;

    final UUID scenario = UUID.randomUUID();
    final String agency;
    final String agencyKind;
    private int persons;

    Reform(String agency, String agencyKind) {
        this.agency = agency;
        this.agencyKind = agencyKind;
    }

    static Reform ofEastJava() {
        return new Reform("35", "PROVINCE");
    }

    /** A supervisor of echelon IV.a in grade III/d since 2018, displaced from the unit. */
    UUID displaced(String unitName, LocalDate born, String education) {
        var person = placed(unitName, born, education, null);
        Topics.publish(displacement(person, unitName));
        return person;
    }

    UUID placed(String unitName, LocalDate born, String education, String account) {
        var person = UUID.randomUUID();
        Topics.publish(placement(person, unitName, born, education, account));
        return person;
    }

    PersonPlaced placement(UUID person, String unitName, LocalDate born, String education, String account) {
        persons++;
        return new PersonPlaced(
                person,
                agency,
                agencyKind,
                "RECORDED",
                account,
                "19750510200003%04d".formatted(persons),
                "Pegawai " + persons,
                born,
                "FEMALE",
                "PNS",
                education,
                null,
                "III/d",
                LocalDate.of(2018, 4, 1),
                null,
                position(person),
                "Kepala " + unitName,
                "PENGAWAS",
                "IV.a",
                null,
                null,
                position(person),
                unitName,
                scenario,
                "Dinas Percobaan",
                true,
                LocalDate.of(2021, 1, 1));
    }

    PersonDisplaced displacement(UUID person, String unitName) {
        return new PersonDisplaced(
                person,
                agency,
                agencyKind,
                scenario,
                "Pergub 99/2021",
                position(person),
                "Kepala " + unitName,
                "PENGAWAS",
                "IV.a",
                position(person),
                unitName,
                List.of("melaksanakan tugas"),
                scenario,
                "Bidang Induk",
                null,
                "EQUIVALATION",
                ENACTED);
    }

    private static UUID position(UUID person) {
        return new UUID(person.getMostSignificantBits(), ~person.getLeastSignificantBits());
    }

    void left(UUID person, String reason, LocalDate on) {
        Topics.publish(new PersonLeft(person, agency, reason, on));
    }

    void enacted(int displaced) {
        Topics.publish(new SimplificationEnacted(
                scenario, agency, "Penyederhanaan percobaan", "Pergub 99/2021", ENACTED, List.of(), displaced));
    }

    static PerformanceEvaluated evaluation(UUID person, String kind, int from, int months, String predicate) {
        return new PerformanceEvaluated(
                UUID.randomUUID(), person, "35", kind, 2025, from, months, predicate, LocalDate.of(2026, 1, 10));
    }

    void awaitCases(int expected) {
        await(expected + " cases", () -> cases() == expected);
    }

    /** It comes by another topic than the displaced themselves: maybe after all of their cases. */
    void awaitAnnouncement() {
        await(
                "announcement",
                () -> Databases.count("select count(*) from simplification_expectation where scenario_id = ?", scenario)
                        == 1);
    }

    long cases() {
        return Databases.count("select count(*) from equivalation_case where scenario_id = ?", scenario);
    }

    UUID caseOf(UUID person) {
        return (UUID) Databases.value(
                "select id from equivalation_case where scenario_id = ? and person_id = ?", scenario, person);
    }

    String stateOf(UUID person) {
        return (String) Databases.value(
                "select state from equivalation_case where scenario_id = ? and person_id = ?", scenario, person);
    }

    static void await(String what, BooleanSupplier reached) {
        var end = System.currentTimeMillis() + LIMIT_MILLIS;
        while (!reached.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("never reached: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

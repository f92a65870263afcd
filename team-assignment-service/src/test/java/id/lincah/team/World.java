package id.lincah.team;

import id.lincah.events.PersonPlaced;
import id.lincah.events.PublishedEvent;
import id.lincah.events.UnitCreated;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Two offices of one province with five units, their heads, and people with and without an account; told by events, as in life. Office one:
 * units 1 and 2; office two: units 3, 4 and 5. Units 2 and 5 have no head, so the head of the office rates there (D-22).
 */
final class World {
    static final String PROVINCE = "35";
    static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
    static final UUID ROOT = id("root");
    static final UUID OFFICE_1 = id("office-1");
    static final UUID OFFICE_2 = id("office-2");
    static final UUID UNIT_1 = id("unit-1");
    static final UUID UNIT_2 = id("unit-2");
    static final UUID UNIT_3 = id("unit-3");
    static final UUID UNIT_4 = id("unit-4");
    static final UUID UNIT_5 = id("unit-5");
    static final UUID KALTIM_OFFICE = id("kaltim-office");

    private static boolean told;

    private World() {}

    static synchronized void tell() {
        if (told) {
            return;
        }
        var events = new ArrayList<PublishedEvent>();
        events.add(unit(ROOT, null, null));
        events.add(unit(OFFICE_1, ROOT, OFFICE_1));
        events.add(unit(OFFICE_2, ROOT, OFFICE_2));
        events.add(unit(UNIT_1, OFFICE_1, OFFICE_1));
        events.add(unit(UNIT_2, OFFICE_1, OFFICE_1));
        events.add(unit(UNIT_3, OFFICE_2, OFFICE_2));
        events.add(unit(UNIT_4, OFFICE_2, OFFICE_2));
        events.add(unit(UNIT_5, OFFICE_2, OFFICE_2));
        events.add(
                new UnitCreated(KALTIM_OFFICE, "64", "K", "Dinas Kaltim", "DINAS", null, KALTIM_OFFICE, "II.a", SINCE));
        events.add(head("rater", OFFICE_1, OFFICE_1));
        events.add(head("rater-2", OFFICE_2, OFFICE_2));
        events.add(head("rater-3", UNIT_1, OFFICE_1));
        events.add(head("rater-4", UNIT_3, OFFICE_2));
        events.add(head("rater-5", UNIT_4, OFFICE_2));
        events.addAll(staff());
        events.add(person("64", "approver-kaltim", "JPT", KALTIM_OFFICE, KALTIM_OFFICE, true, "RECORDED"));
        events.add(person("64", "kaltim-analyst", "FUNGSIONAL", KALTIM_OFFICE, KALTIM_OFFICE, false, "RECORDED"));
        events.forEach(Topics::publish);
        await(() -> Databases.count("select count(*) from unit") >= 9
                && Databases.count("select count(*) from official") >= events.size() - 9);
        told = true;
    }

    /** Three people in unit 1, two in each of units 2, 3 and 4, three in unit 5: the twelve of the story. */
    private static List<PublishedEvent> staff() {
        return List.of(
                member("lead", UNIT_1, OFFICE_1),
                member("employee-02", UNIT_1, OFFICE_1),
                member("employee-03", UNIT_1, OFFICE_1),
                member("employee-04", UNIT_2, OFFICE_1),
                member("employee-05", UNIT_2, OFFICE_1),
                member("employee-06", UNIT_3, OFFICE_2),
                member("employee-07", UNIT_3, OFFICE_2),
                member("employee-08", UNIT_4, OFFICE_2),
                member("employee-09", UNIT_4, OFFICE_2),
                member("employee-10", UNIT_5, OFFICE_2),
                member("employee-11", UNIT_5, OFFICE_2),
                member("employee", UNIT_5, OFFICE_2));
    }

    /** A fresh functional official of unit 1, for a test that must not disturb others. */
    static UUID newcomer() {
        var account = "newcomer-" + UUID.randomUUID();
        Topics.publish(member(account, UNIT_1, OFFICE_1));
        await(() -> known(id(account)));
        return id(account);
    }

    static boolean known(UUID person) {
        return Databases.count("select count(*) from official where id = ?", person) == 1;
    }

    static PersonPlaced member(String account, UUID unit, UUID office) {
        return person(PROVINCE, account, "FUNGSIONAL", unit, office, false, "EQUIVALATED");
    }

    static PersonPlaced head(String account, UUID unit, UUID office) {
        return person(PROVINCE, account, unit.equals(office) ? "JPT" : "ADMINISTRATOR", unit, office, true, "RECORDED");
    }

    static PersonPlaced person(
            String agency, String account, String kind, UUID unit, UUID office, boolean head, String reason) {
        return new PersonPlaced(
                id(account),
                agency,
                "PROVINCE",
                reason,
                account,
                "198001012005011001",
                "Pegawai " + account,
                LocalDate.of(1980, 1, 1),
                "MALE",
                "PNS",
                "S1",
                null,
                "III/c",
                SINCE,
                null,
                id("position-" + account),
                "Jabatan " + account,
                kind,
                null,
                kind.equals("FUNGSIONAL") ? "ANALIS_KEBIJAKAN" : null,
                kind.equals("FUNGSIONAL") ? "AHLI_MUDA" : null,
                unit,
                "Unit",
                office,
                "Perangkat daerah",
                head,
                SINCE);
    }

    private static UnitCreated unit(UUID id, UUID parent, UUID office) {
        return new UnitCreated(id, PROVINCE, id.toString(), "Unit " + id, "BIDANG", parent, office, null, SINCE);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain; parked: "
                        + Databases.query("select consumer, subject, sequence, reason from inbox_parked"));
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

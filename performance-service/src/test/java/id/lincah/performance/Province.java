package id.lincah.performance;

import id.lincah.testsupport.Databases;
import java.sql.Date;
import java.util.UUID;

/**
 * A small province as the copies hold it: the governor above one office with one division. The office is headed by
 * {@code rater}, the division by {@code rater-2}; {@code rater-5} stands above both.
 */
public final class Province {
    public static final String AGENCY = "35";
    public static final UUID ROOT = id("root");
    public static final UUID OFFICE = id("office");
    public static final UUID DIVISION = id("division");

    private Province() {}

    /** Writes what is missing; safe to call before every test. */
    public static void exists() {
        unit(ROOT, "35", null);
        unit(OFFICE, "35.OFFICE", ROOT);
        unit(DIVISION, "35.OFFICE.1", OFFICE);
        official("rater-5", ROOT, ROOT, true);
        official("rater", OFFICE, OFFICE, true);
        official("rater-2", DIVISION, OFFICE, true);
        official("lead", OFFICE, OFFICE, false);
        official("employee", DIVISION, OFFICE, false);
        for (var n = 2; n <= 11; n++) {
            official(String.format("employee-%02d", n), OFFICE, OFFICE, false);
        }
        member("employee", false);
        member("lead", true);
    }

    public static UUID person(String account) {
        return id("person " + account);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static void unit(UUID id, String code, UUID parent) {
        Databases.execute(
                "insert into unit (agency_id, unit_id, code, name, parent_unit_id) values (?, ?, ?, ?, ?) on conflict do nothing",
                AGENCY,
                id,
                code,
                "Unit " + code,
                parent);
    }

    private static void official(String account, UUID unit, UUID office, boolean heads) {
        var since = Date.valueOf("2021-01-01");
        Databases.execute(
                """
                insert into official (agency_id, person_id, account, name, position_title, unit_id, unit_name, office_unit_id,
                  office_name, heads_unit, in_unit_since, heads_since)
                values (?, ?, ?, ?, 'Analis', ?, 'Unit', ?, 'Dinas', ?, ?, ?) on conflict do nothing""",
                AGENCY,
                person(account),
                account,
                "Name of " + account,
                unit,
                office,
                heads,
                since,
                heads ? since : null);
    }

    private static void member(String account, boolean lead) {
        Databases.execute("""
                insert into team_membership (agency_id, assignment_id, team_id, person_id, role, lead, starts_on)
                values (?, ?, ?, ?, 'ANALYST', ?, date '2022-01-01') on conflict do nothing""", AGENCY, id("assignment " + account), id("team"), person(account), lead);
    }
}

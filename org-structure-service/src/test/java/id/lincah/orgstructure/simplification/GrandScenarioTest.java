package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.regulate;
import static id.lincah.orgstructure.simplification.Scenarios.start;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A thousand units removed at once, decided over a filter; deploy/bench measures five times as many. */
@OrgStructureTest
class GrandScenarioTest {
    private static final int MANY = 1000;

    /** Units, heads, one clerk each, their holders: made in the database, a file of that size is another test. */
    private static final List<String> STRUCTURE = List.of(
            "insert into unit (agency_id, code) select '35', 'GR' union all select '35', 'GR.1' union all"
                    + " select '35', 'GR.1.' || b from generate_series(1, 50) b union all"
                    + " select '35', 'GR.1.' || (1 + n % 50) || '.' || n from generate_series(1, 1000) n",
            "analyze unit", """
            insert into unit_period (unit_id, agency_id, valid_from, name, type, echelon, functions, parent_id)
            select i.id, '35', '2021-01-01', 'Unit ' || i.code,
              case when i.code = 'GR' then 'PEMPROV' when i.code = 'GR.1' then 'DINAS' when i.code ~ '^GR.1.[0-9]+$' then 'BIDANG'
                else 'SEKSI' end,
              case when i.code = 'GR' then null when i.code = 'GR.1' then 'II.b' when i.code ~ '^GR.1.[0-9]+$' then 'III.a'
                else 'IV.a' end,
              case when i.code ~ '^GR.1.[0-9]+.[0-9]+$' then array['surat', 'arsip'] else '{}' end,
              (select p.id from unit p where p.agency_id = '35' and p.code = substring(i.code from '^(.*)[.][0-9]+$'))
            from unit i where i.code like 'GR%'
            """, """
            insert into position (agency_id, code) select '35', i.code || x.suffix from unit i,
              (values ('.H'), ('.K')) x (suffix) where i.code ~ '^GR.1.[0-9]+.[0-9]+$'
            """, """
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head)
            select p.id, '35', '2021-01-01', i.id, 'Jabatan ' || p.code,
              case when p.code like '%.H' then 'PENGAWAS' else 'PELAKSANA' end,
              case when p.code like '%.H' then 'IV.a' end, p.code like '%.H'
            from position p join unit i on i.agency_id = '35' and i.code = substring(p.code from '^(.*)[.][HK]$') where p.code like 'GR.1.%'
            """, """
            insert into person (agency_id, nip, name, birth_date, sex, employment_status, education, grade, grade_since)
            select '35', '9' || lpad(row_number() over (order by code)::text, 17, '0'), 'Pejabat ' || code, '1980-01-01',
              'MALE', 'PNS', 'S1', 'III/d', '2018-04-01' from position where code like 'GR.1.%'
            """, """
            insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason)
            select h.id, '35', p.id, '2021-01-01', '2021-01-01', 'RECORDED'
            from position p join person h on h.name = 'Pejabat ' || p.code where p.code like 'GR.1.%'
            """, "analyze");

    @Test
    void manyUnitsGoAtOnceAndAreToldOfInOrder(TestReporter reporter) {
        Sample.agencies();
        STRUCTURE.forEach(Databases::execute);
        var id = start("GR", "2021-12-30");
        timed(reporter, "screening", () -> ends(act(OPERATOR, id, "screening", null), "IDENTIFIED"));
        var wanted = Map.of(
                "filter", Map.of("outcome", "CANDIDATE", "headKind", "PENGAWAS", "type", "SEKSI", "under", "GR.1"),
                "decision", "REMOVE",
                "successor", Map.of("kind", "PARENT"));
        timed(reporter, "decisions", () -> ends(act(OPERATOR, id, "decisions/by-filter", wanted), "IDENTIFIED"));
        timed(reporter, "to the regulation", () -> regulate(id));
        timed(
                reporter,
                "enactment",
                () -> act(APPROVER, id, "enactment", null)
                        .then()
                        .statusCode(200)
                        .body("displaced", equalTo(MANY)));
        assertEquals(
                MANY,
                Databases.count(
                        "select count(*) from unit_period where scenario_id = ?::uuid and valid_to = '2021-12-30'",
                        id));
        toldInOrder(id);
    }

    /** Each removed unit: its head displaced, its position and itself abolished, its clerk moved; the whole told last. */
    private static void toldInOrder(String id) {
        for (var type : List.of("person.displaced", "position.abolished", "unit.abolished")) {
            assertEquals(MANY, count("type like ? and payload like ?", "%" + type + "%", "%" + id + "%"), type);
        }
        assertEquals(MANY, count("type like '%person.placed%' and payload like '%\"MOVED\"%Jabatan GR.1.%'"));
        assertEquals(
                1,
                count(
                        "type like '%simplification.enacted%' and aggregate_id::text = ?"
                                + " and seq > (select max(seq) from outbox where payload like '%" + id
                                + "%' and type like '%abolished%')",
                        id));
    }

    private static long count(String where, Object... values) {
        return Databases.count("select count(*) from outbox where " + where, values);
    }

    private static void timed(TestReporter reporter, String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        reporter.publishEntry(what, (System.nanoTime() - begin) / 1_000_000 + " ms");
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.regulate;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class EnactingAheadTest {
    private static final String FAR = "2090-01-01";
    private static final Map<String, Object> WHY = Map.of("reason", "Pelantikan diundur");

    /** Every row of the structure below one code, word for word. */
    static Map<String, Object> structure(String prefix) {
        var rows = new LinkedHashMap<String, Object>();
        Map.of(
                        "unit", "select u::text as row from unit u where code like ?",
                        "unit_period",
                                "select p::text as row from unit_period p join unit u on u.id = p.unit_id where u.code like ?",
                        "position", "select p::text as row from position p where code like ?",
                        "position_period",
                                "select t::text as row from position_period t join position p on p.id = t.position_id where p.code like ?",
                        "placement",
                                "select h::text as row from placement h join position p on p.id = h.position_id where p.code like ?")
                .forEach((table, sql) -> rows.put(table, Databases.query(sql + " order by 1", prefix + ".%")));
        return rows;
    }

    private static String regulated(String prefix, String day) {
        Sample.office(OPERATOR, prefix, 3);
        var id = identified(
                prefix, day, List.of(remove(prefix + ".1.0", prefix + ".1"), remove(prefix + ".1.1", prefix + ".1")));
        regulate(id);
        return id;
    }

    @Test
    void holdsFromItsDayIsToldOnItsDayAndLeavesNothingWhenRevoked() {
        var id = regulated("EA", FAR);
        var before = structure("EA");
        long told = Databases.count("select count(*) from outbox");

        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        OPERATOR.get("/unit-tree?root=EA.1&asOf=2089-12-31").body("roots[0].children.code", hasItem("EA.1.0"));
        OPERATOR.get("/unit-tree?root=EA.1&asOf=" + FAR).body("roots[0].children.code", hasItems("EA.1.2", "EA.1.3"));
        OPERATOR.get("/unit-tree?root=EA.1&asOf=" + FAR).body("roots[0].children.code", not(hasItem("EA.1.0")));
        assertNotEquals(before, structure("EA"));
        assertEquals(told, Databases.count("select count(*) from outbox"));
        assertTrue(waiting(id) > 5);

        act(OPERATOR, id, "revocation", WHY).then().statusCode(403);
        act(APPROVER, id, "revocation", Map.of("reason", " ")).then().statusCode(400);
        ends(act(APPROVER, id, "revocation", WHY), "REGULATED");
        assertEquals(before, structure("EA"));
        assertEquals(0, waiting(id));
        assertEquals(0, Databases.count("select count(*) from enactment_trace where scenario_id = ?::uuid", id));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'scenario.revocation' and aggregate_id = ?",
                        id));

        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        assertTrue(waiting(id) > 5);
        ends(act(APPROVER, id, "revocation", WHY), "REGULATED");
        assertEquals(before, structure("EA"));
    }

    private static long waiting(String id) {
        return Databases.count("select count(*) from announcement where reason = ?", "scenario:" + id);
    }

    @Test
    void isNotRevokedOnceItsDayHasCome() {
        var id = regulated("ED", "2022-01-01");
        act(APPROVER, id, "revocation", WHY).then().statusCode(409).body("code", equalTo("SCENARIO_STATE"));
        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        act(APPROVER, id, "revocation", WHY)
                .then()
                .statusCode(409)
                .body("code", equalTo("ENACTMENT_IN_FORCE"))
                .body("on", equalTo("2022-01-01"));
        OPERATOR.get("/scenarios/{id}", id).body("state", equalTo("EFFECTIVE"));
    }

    @Test
    void isNotRevokedWhenWhatItLeftWasChangedSince() {
        var id = regulated("EL", FAR);
        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        Databases.execute("""
                update unit_period set name = 'Diubah kemudian' where valid_from = '2090-01-01'
                  and unit_id = (select id from unit where code = 'EL.1.2')
                """);
        var after = structure("EL");
        act(APPROVER, id, "revocation", WHY).then().statusCode(409).body("code", equalTo("LATER_CHANGES"));
        assertEquals(after, structure("EL"));
    }

    @Test
    void isNotRevokedWhenSomebodyItDisplacedIsPlacedElsewhere() {
        var id = regulated("EP", FAR);
        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        Databases.execute("""
                insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason)
                select h.person_id, h.agency_id, (select id from position where code = 'EP.P1'), date '2090-01-01',
                  date '2090-01-01', 'MOVED'
                from placement h join position p on p.id = h.position_id where p.code = 'EP.S1'
                """);
        var after = structure("EP");
        act(APPROVER, id, "revocation", WHY).then().statusCode(409).body("code", equalTo("LATER_CHANGES"));
        assertEquals(after, structure("EP"));
        OPERATOR.get("/scenarios/{id}", id).body("state", equalTo("EFFECTIVE"));
    }
}

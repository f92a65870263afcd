package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.regulate;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whoever hears of an enactment in its order never hears of a unit that he does not know yet or that is gone. */
@OrgStructureTest
class EnactmentOrderTest {
    private static final String TOLD = """
            select split_part(o.type, '.', 3) || '.' || split_part(o.type, '.', 4) || ' '
              || coalesce(u.code, p.code, right(pe.nip, 3), '') as told
            from outbox o
            left join unit u on u.id = o.aggregate_id
            left join position p on p.id = o.aggregate_id
            left join person pe on pe.id = o.aggregate_id
            where o.correlation_id = (
              select correlation_id from outbox where aggregate_id = ?::uuid and type like '%simplification.enacted%')
            order by o.seq
            """;
    private static final String GAPS = """
            select count(*) from (
              select count(*) as events, max(o.sequence) as last from outbox o join unit u on u.id = o.aggregate_id
              where u.code like 'EO%' group by o.aggregate_id
              union all
              select count(*), max(o.sequence) from outbox o join position p on p.id = o.aggregate_id
              where p.code like 'EO%' group by o.aggregate_id) keys
            where events <> last
            """;

    @Test
    void tellsWhatBeginsFirstAndWhatEndsLast() {
        Sample.office(OPERATOR, "EO", 3);
        var id = identified("EO", "2021-12-30", List.of(remove("EO.1.1", "EO.1.0")));
        ends(
                act(
                        OPERATOR,
                        id,
                        "edits",
                        Map.of(
                                "rows",
                                List.of(
                                        // By their codes the lower unit would come first.
                                        unit("EO.1.N", "EO.1"),
                                        unit("EO.1.A", "EO.1.N"),
                                        Map.of("kind", "MOVE_UNIT", "code", "EO.1.3", "unitCode", "EO.1.N"),
                                        Map.of("kind", "MOVE_POSITION", "code", "EO.K2", "unitCode", "EO.1.A"),
                                        // Added to a unit that goes: it begins where that unit's work goes.
                                        Map.of(
                                                "kind",
                                                "ADD_POSITION",
                                                "code",
                                                "EO.X",
                                                "name",
                                                "Arsiparis",
                                                "positionKind",
                                                "PELAKSANA",
                                                "unitCode",
                                                "EO.1.1")))),
                "IDENTIFIED");
        regulate(id);
        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        assertEquals(
                List.of(
                        "unit.created EO.1.N",
                        "unit.created EO.1.A",
                        "unit.moved EO.1.3",
                        "position.created EO.X",
                        "position.changed EO.K2",
                        "position.changed EO.K1",
                        "person.displaced 001",
                        "position.abolished EO.S1",
                        "unit.abolished EO.1.1"),
                told(id).limit(9).toList());
        assertEquals(
                "simplification.enacted ",
                told(id).reduce((first, last) -> last).orElseThrow());
        assertEquals(0, Databases.count(GAPS));
        assertEquals(1, Databases.count("""
                select count(*) from outbox o join position p on p.id = o.aggregate_id and p.code = 'EO.X'
                join unit u on u.code = 'EO.1.0' and o.payload like '%"unitId":"' || u.id || '"%'
                """));
    }

    private static Map<String, Object> unit(String code, String parent) {
        return Map.of("kind", "ADD_UNIT", "code", code, "name", "Unit " + code, "type", "BIDANG", "unitCode", parent);
    }

    private static Stream<String> told(String id) {
        return Databases.query(TOLD, id).stream().map(row -> (String) row.get("told"));
    }
}

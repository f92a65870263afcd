package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whole messy lists, from the upload to the tree. */
@OrgStructureTest
class IntakeListTest {
    private static final String DAY = "2021-01-01";

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @Test
    void theSmallMessyListIsMendedBySuggestionsAndOneDecision() throws IOException {
        try (var file = getClass().getResourceAsStream("/intake/unit-berantakan.csv")) {
            var intake = IntakeOf.of(Api.as("operator-kaltim"), DAY, "text/csv", file.readAllBytes())
                    .confirm();
            assertEquals(5, kinds(intake).get("PARENT_SELF"));
            assertEquals(5, kinds(intake).get("SUSPICIOUS_PARENT_KIND"));
            assertEquals(2, kinds(intake).get("DOUBLE_BLANKS"));
            acceptEverything(intake);
            assertEquals(1, kinds(intake).get("CODE_DUPLICATE"));
            intake.look().body("faultyRows", equalTo(1));
            intake.load("GOOD_ROWS").look().body("faultyRows", equalTo(1));
            assertEquals("7104000000", parents("64").get("7104000002"), "the health centre hangs under its office");
        }
    }

    /** The real list with its faults, counted by others before us. */
    @Test
    void theListOfBanyuwangiTeachesItsFaultsAndLoadsOnceTheyAreAccepted() throws IOException {
        var raw = realFile("kab_banyuwangi_unor_raw.csv");
        var operator = Api.as("operator-banyuwangi");
        var intake = IntakeOf.of(operator, DAY, "text/csv", raw).confirm();
        var kinds = kinds(intake);
        // Rows under an office that is faulty itself; how many depends on whether an office is stored already.
        kinds.remove("LEANS_ON_FAULTY_ROW");
        assertEquals(
                Map.of(
                        "PARENT_SELF", 1153,
                        "PARENT_UNKNOWN", 2,
                        "SUSPICIOUS_PARENT_KIND", 888,
                        "NAME_TWICE", 30,
                        "NAME_SHARED", 40,
                        "DOUBLE_BLANKS", 90,
                        "SUSPICIOUS_KIND", 1488),
                kinds);
        acceptEverything(intake);
        intake.get("/faults").body("items", hasSize(0));
        intake.load("ALL_OR_NOTHING").look().body("faultyRows", equalTo(0));
        var parents = parents("35.10");
        for (var line : mendedByHand()) {
            assertEquals(line.get(1), parents.get(line.get(0)), line.get(0));
        }
        long units = Databases.count("select count(*) from unit where agency_id = '35.10'");
        IntakeOf.handIn(operator, DAY, "text/csv", raw)
                .then()
                .statusCode(200)
                .body("remark", equalTo("ALREADY_LOADED"));
        var half = new String(raw, StandardCharsets.UTF_8)
                .lines()
                .limit(1 + 40)
                .collect(Collectors.joining("\n", "", "\n8899000000,8800000000,Dinas Baru Contoh,DINAS,II.b\n"));
        var second = IntakeOf.csv(operator, DAY, half).confirm();
        acceptEverything(second);
        second.get("/differences?kind=NEW").body("items.code", equalTo(List.of("8899000000")));
        assertEquals(units, Databases.count("select count(*) from unit where agency_id = '35.10'"));
    }

    private static void acceptEverything(IntakeOf intake) {
        List<String> repairable = intake.get("/fault-kinds").extract().path("items.findAll { it.repairable > 0 }.code");
        if (!repairable.isEmpty()) {
            intake.repair(repairable.stream()
                    .map(kind -> "{\"kind\":\"" + kind + "\",\"allOfKind\":true}")
                    .collect(Collectors.joining(",", "{\"accept\":[", "]}")));
        }
    }

    private static Map<String, Integer> kinds(IntakeOf intake) {
        List<Map<String, Object>> kinds =
                intake.get("/fault-kinds").statusCode(200).extract().path("items");
        var counts = new HashMap<String, Integer>();
        kinds.forEach(kind -> counts.put((String) kind.get("code"), (Integer) kind.get("count")));
        return counts;
    }

    /** Parent by code, in one look. */
    private static Map<String, String> parents(String agency) {
        var parents = new HashMap<String, String>();
        Databases.query(
                        "select i.code, coalesce(p.code, '') as parent from unit i join unit_period u on u.unit_id = i.id"
                                + " and u.valid_during @> date '" + DAY
                                + "' left join unit p on p.id = u.parent_id where i.agency_id = ?",
                        agency)
                .forEach(row -> parents.put((String) row.get("code"), (String) row.get("parent")));
        return parents;
    }

    private static List<List<String>> mendedByHand() throws IOException {
        return new String(realFile("kab_banyuwangi_unor.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", 3)))
                .toList();
    }

    private static byte[] realFile(String name) throws IOException {
        var folder = System.getProperty("lincah.data", System.getenv("LINCAH_DATA"));
        var known = folder != null && Files.exists(Path.of(folder, name));
        if (!known) {
            System.out.println("skipped: the real unit lists are not there (LINCAH_DATA)");
        }
        Assumptions.assumeTrue(known);
        return Files.readAllBytes(Path.of(folder, name));
    }
}

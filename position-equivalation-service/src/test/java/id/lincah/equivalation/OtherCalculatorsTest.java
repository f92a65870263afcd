package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Calculators of regime, return and income, alone and in batches; the settings of an agency and what they allow. */
@EquivalationTest
class OtherCalculatorsTest {
    private final Api operator = Api.as("operator");

    @Test
    void aDayChoosesTheRegulation() {
        var asked = Map.of("caseDate", "2021-12-31", "agencyKind", "PROVINCE", "late", false);
        operator.ask("regime-choices", asked).then().statusCode(200).body("regime", equalTo("PERMENPANRB_17_2021"));
        var after = Map.of("caseDate", "2022-01-01", "agencyKind", "PROVINCE", "late", false);
        operator.ask("regime-choices/batch", Map.of("items", List.of(asked, after)))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].regime", nullValue());
        operator.ask("regime-choices", Map.of("agencyKind", "PROVINCE", "late", false))
                .then()
                .statusCode(400);
    }

    @Test
    void anOfficialMayReturn() {
        var asked = Map.of("level", "AHLI_MADYA", "target", "ADMINISTRATOR", "vacancy", true);
        operator.ask("return-checks", asked).then().statusCode(200).body("allowed", equalTo(true));
        var above = Map.of("level", "AHLI_UTAMA", "target", "ADMINISTRATOR", "vacancy", true);
        operator.ask("return-checks/batch", Map.of("items", List.of(asked, above)))
                .then()
                .statusCode(200)
                .body("items.allowed", contains(true, false));
    }

    @Test
    void manyIncomesAreCompared() {
        var item = Map.of(
                "before", List.of(Map.of("component", "Tunjangan", "amount", 540_000)),
                "after", List.of(Map.of("component", "Tunjangan", "amount", 500_000)));
        operator.ask("income-comparisons/batch", Map.of("items", List.of(item)))
                .then()
                .statusCode(200)
                .body("items.topUp", contains(40_000));
    }

    @Test
    void anAgencyAllowsTheOverrideByADocumentAndTakesItBack() {
        var waiting = new Waiting("19840404").aligned(1);
        Databases.execute("update official set education = 'D3' where nip = ?", waiting.nip(1));
        settings("operator", true, "800/12/BKD/2021").then().statusCode(403);
        settings("approver", true, null).then().statusCode(400);
        settings("approver", true, "800/12/BKD/2021").then().statusCode(200).body("belowS1Override", equalTo(true));
        try {
            map(waiting.caseOf(1));
            Api.as("approver")
                    .command("education-overrides", overriding(waiting.caseOf(1)))
                    .then()
                    .statusCode(200);
            Api.as("operator")
                    .command("education-overrides", overriding(waiting.caseOf(1)))
                    .then()
                    .statusCode(403);
        } finally {
            settings("approver", false, null).then().statusCode(200);
        }
        Api.as("approver")
                .command("education-overrides", overriding(waiting.caseOf(1)))
                .then()
                .statusCode(409);
    }

    private static void map(UUID caseId) {
        var row = Map.of("caseId", caseId, "functionalCode", "ARSIPARIS", "taskFit", true, "educationFieldFit", true);
        Api.as("operator")
                .command("cases/mapping", Map.of("rows", List.of(row)))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> overriding(UUID caseId) {
        return Map.of(
                "items",
                List.of(Map.of(
                        "caseId", caseId,
                        "reason", "Disetujui dengan catatan",
                        "documentNumber", "B/1500/2021",
                        "documentDate", "2021-12-07")));
    }

    private static Response settings(String account, boolean override, String document) {
        var body = new HashMap<String, Object>(
                Map.of("belowS1Override", override, "reminderDays", Arrays.asList(180, 90, 30)));
        body.put("belowS1Document", document);
        return Api.as(account)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Api.as("approver").get("settings").header("ETag"))
                .body(body)
                .put(Api.ROOT + "settings");
    }
}

package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.Api;
import id.lincah.equivalation.EquivalationTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

/** The catalogue is dated, kept by the ministry and read by all. */
@EquivalationTest
class CatalogueTest {
    private static final String HEADER =
            "code,name,category,levels,supervising_agency,established_by,min_education,education_s2_from_level,fields,"
                    + "keywords,agency_scope,successor,valid_from,valid_to,validity_basis,standing\n";
    private static final String FIRST =
            "PENATA_UJI_KATALOG,%s,KEAHLIAN,AHLI_PERTAMA;AHLI_MUDA,LAN,PermenPAN-RB 1/2022,S1/D4,,,uji katalog,ANY,,%s,,REGULATION_DATE,RECALLED\n";
    private static final String VALUES =
            "functional_code,level,job_class,monthly_allowance,valid_from,valid_to,source,standing\n";

    private static Response take(String account, String path, String csv) {
        return Api.as(account)
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv)
                .post(Api.ROOT + path);
    }

    @Test
    void aPositionHoldsFromItsDayAndChangesWithTheDate() {
        var path = "functional-positions/imports";
        take("validator", path + "?dryRun=true", HEADER + FIRST.formatted("Penata Uji", "2022-06-01"))
                .then()
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("begun", equalTo(1));
        Api.as("employee").get("functional-positions/PENATA_UJI_KATALOG").then().statusCode(404);
        take("validator", path, HEADER + FIRST.formatted("Penata Uji", "2022-06-01"))
                .then()
                .statusCode(200);
        take("validator", path, HEADER + FIRST.formatted("Penata Uji Baru", "2024-01-01"))
                .then()
                .statusCode(200)
                .body("begun", equalTo(1));
        var one = "functional-positions/PENATA_UJI_KATALOG";
        Api.as("employee").get(one + "?asOf=2022-05-31").then().statusCode(404);
        Api.as("employee").get(one + "?asOf=2022-06-01").then().body("name", equalTo("Penata Uji"));
        Api.as("employee").get(one + "?asOf=2023-12-31").then().body("name", equalTo("Penata Uji"));
        Api.as("employee").get(one + "?asOf=2024-01-01").then().body("name", equalTo("Penata Uji Baru"));
        Api.as("employee").get(one + "/periods").then().body("validTo", contains("2024-01-01", null));
        take("validator", path, HEADER + FIRST.formatted("Penata Uji Lain", "2024-01-01"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("CORRECTION_NEEDS_REASON"));
        take("validator", path + "?reason=salah%20ketik", HEADER + FIRST.formatted("Penata Uji Lain", "2024-01-01"))
                .then()
                .statusCode(200)
                .body("corrected", equalTo(1));
        Api.as("validator")
                .command(one + "/ending", Map.of("on", "2027-01-01", "reason", "Dicabut"))
                .then()
                .statusCode(204);
        Api.as("employee").get(one + "?asOf=2027-01-01").then().statusCode(404);
    }

    @Test
    void faultsAreNamedByRowAndColumnAndOnlyTheMinistryWrites() {
        var faulty = HEADER + FIRST.formatted("Penata Uji", "2022-13-01").replace("AHLI_MUDA", "AHLI_BESAR");
        take("validator", "functional-positions/imports", faulty)
                .then()
                .statusCode(422)
                .body("code", equalTo("LIST_FAULTY"))
                .body("violations.pointer", hasItems("row 2, column levels", "row 2, column valid_from"));
        take("validator", "functional-positions/imports", "code,nama\nA,B\n")
                .then()
                .statusCode(422)
                .body("violations.code", hasItems("COLUMN_MISSING", "COLUMN_UNKNOWN"));
        take("operator", "functional-positions/imports", HEADER + FIRST.formatted("Penata Uji", "2022-06-01"))
                .then()
                .statusCode(403);
        Api.as("operator")
                .command("functional-positions/ARSIPARIS/ending", Map.of("on", "2027-01-01", "reason", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void theListIsFilteredSortedPagedAndExported() {
        var path = "functional-positions?supervisingAgency=Kesehatan&level=AHLI_MUDA&sort=name&limit=2&asOf=2021-12-31";
        var first = Api.as("employee").get(path);
        first.then().statusCode(200).body("items", hasSize(2));
        Api.as("employee")
                .get(path + "&cursor=" + first.jsonPath().getString("next"))
                .then()
                .statusCode(200)
                .body("items.supervisingAgency", everyItem(equalTo("Kementerian Kesehatan")));
        Api.as("employee").get("functional-positions?sort=warna").then().statusCode(400);
        Api.as("employee")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + "functional-positions?q=perizinan")
                .then()
                .statusCode(200)
                .body(containsString("PENATA_PERIZINAN"), containsString("2022-01-01"));
    }

    @Test
    void anAgencysOwnValueGoesBeforeTheNations() {
        take("operator", "position-values/national-imports", VALUES).then().statusCode(403);
        take("validator", "position-values/imports", VALUES).then().statusCode(403);
        take(
                        "validator",
                        "position-values/national-imports",
                        VALUES + "PUSTAKAWAN,AHLI_MUDA,9,918000,2022-01-01,,Uji,DECISION\n")
                .then()
                .statusCode(200)
                .body("begun", equalTo(1));
        take(
                        "operator-banyuwangi",
                        "position-values/imports",
                        VALUES + "PUSTAKAWAN,AHLI_MUDA,10,,2022-01-01,,Uji,DECISION\n")
                .then()
                .statusCode(200)
                .body("begun", equalTo(1));
        Api.as("operator-banyuwangi")
                .get("position-values?functionalCode=PUSTAKAWAN&asOf=2022-06-01")
                .then()
                .statusCode(200)
                .body("items.find { it.national }.jobClass", equalTo(9))
                .body("items.find { !it.national }.jobClass", equalTo(10));
        Api.as("operator-kaltim")
                .get("position-values?functionalCode=PUSTAKAWAN")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        take("operator-banyuwangi", "position-values/imports", VALUES + "TIDAK_ADA,AHLI,99,,2022-01-01,,Uji,DECISION\n")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("row 2, column level", "row 2, column job_class", "row 2, column functional_code"));
    }
}

package id.lincah.team;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.OpenApiContract;
import id.lincah.testsupport.TenantTables;
import java.io.IOException;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is promised outside of the code: the OpenAPI file, and the wall around every table. */
@TeamServiceTest
class ContractTest {
    @Test
    void the_committed_openapi_file_is_what_the_service_serves() throws IOException {
        var served = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        OpenApiContract.inStep(served).isTyped();
    }

    @Test
    void every_table_of_an_agency_stands_behind_forced_row_security() {
        TenantTables.check();
        var own = Databases.query("select relname from pg_class where relname in"
                + " ('unit', 'official', 'team', 'assignment', 'approval') and relforcerowsecurity");
        assertEquals(5, own.size());
    }
}

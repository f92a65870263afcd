package id.lincah.performance;

import id.lincah.testsupport.OpenApiContract;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service offers; {@code -Dlincah.openapi.write=true} writes it anew. */
@PerformanceTest
class OpenApiContractTest {
    @Test
    void the_committed_contract_is_what_the_service_offers() throws IOException {
        var offered = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        OpenApiContract.inStep(offered).isTyped();
    }
}

package id.lincah.equivalation;

import id.lincah.testsupport.OpenApiContract;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service offers; {@code -Dlincah.openapi.write=true} writes it anew. */
@EquivalationTest
class OpenApiContractTest {
    @Test
    void theCommittedContractIsWhatTheServiceOffersAndItsExamplesFit() throws IOException {
        var offered = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var contract = OpenApiContract.inStep(offered);
        contract.isExampled();
        contract.isTyped();
    }
}

package id.lincah.orgstructure;

import id.lincah.testsupport.OpenApiContract;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service says. Renew it with {@code -Dlincah.openapi.write=true}. */
@OrgStructureTest
class OpenApiTest {
    @Test
    void theCommittedContractIsInStepAndItsExamplesFit() throws IOException {
        var served = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        var contract = OpenApiContract.inStep(served);
        contract.isExampled();
        contract.isTyped();
    }
}

package id.lincah.orgstructure;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The committed contract is what the service says. Renew it with {@code -Dlincah.openapi.write=true}. */
@OrgStructureTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedContractIsInStep() throws IOException {
        var served = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        assertTrue(served.startsWith("---\nopenapi: 3.1"), "OpenAPI 3.1");
        if (Boolean.getBoolean("lincah.openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served);
    }
}

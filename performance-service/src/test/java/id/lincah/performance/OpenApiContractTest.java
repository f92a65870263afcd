package id.lincah.performance;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The committed contract is what the service offers; {@code -Dlincah.openapi.write=true} writes it anew. */
@PerformanceTest
class OpenApiContractTest {
    private static final Path CONTRACT = Path.of("openapi.yaml");

    @Test
    void the_committed_contract_is_what_the_service_offers() throws IOException {
        var offered = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("lincah.openapi.write")) {
            Files.writeString(CONTRACT, offered);
        }
        assertEquals(Files.readString(CONTRACT), offered);
    }
}

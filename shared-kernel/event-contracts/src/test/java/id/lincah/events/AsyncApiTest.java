package id.lincah.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AsyncApiTest {
    private static final Path DOCUMENT = ContractFiles.RESOURCES.resolve("asyncapi.yaml");

    @Test
    void theDocumentIsInStepWithTheCatalogue() throws IOException {
        if (Boolean.getBoolean("lincah.asyncapi.write")) {
            Files.writeString(DOCUMENT, AsyncApiDocument.yaml());
        }
        assertEquals(
                AsyncApiDocument.yaml(),
                Files.readString(DOCUMENT),
                "asyncapi.yaml is out of step; run: mvn -pl shared-kernel/event-contracts test -Dtest=AsyncApiTest"
                        + " -Dlincah.asyncapi.write=true, and commit it");
    }
}

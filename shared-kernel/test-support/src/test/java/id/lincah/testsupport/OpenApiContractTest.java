package id.lincah.testsupport;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OpenApiContractTest {
    private static final String CONTRACT = """
            paths:
              /api/x/v1/units:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Unit'}
                        %s
                  responses:
                    '201':
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Unit'}
                          example: {code: '35', since: 2021}
            components:
              schemas:
                Unit:
                  type: object
                  required: [code]
                  properties: {code: {type: string}, since: {type: integer}}
            """;

    private static List<String> faults(String example) throws IOException {
        return OpenApiContract.of(CONTRACT.formatted(example)).faults();
    }

    @Test
    void anExampleThatFitsIsTaken() throws IOException {
        assertEquals(List.of(), faults("example: {code: '35'}"));
    }

    @Test
    void aRequestWithoutAnExampleIsNamed() throws IOException {
        assertEquals(List.of("post /api/x/v1/units request has no example"), faults(""));
    }

    @Test
    void anExampleThatTheSchemaRefusesIsNamed() throws IOException {
        assertEquals(1, faults("example: {since: 2021}").size());
        assertEquals(1, faults("example: {code: 35}").size());
    }

    private static List<String> untyped(String shown, String instead) throws IOException {
        return OpenApiContract.of(CONTRACT.formatted("").replace(shown, instead))
                .untyped();
    }

    @Test
    void anAnswerWithItsSchemaIsTaken() throws IOException {
        assertEquals(List.of(), untyped("", ""));
    }

    @Test
    void anAnswerWithoutASchemaIsNamed() throws IOException {
        var schema = "schema: {$ref: '#/components/schemas/Unit'}\n              example:";
        assertEquals(List.of("post /api/x/v1/units 201 has no schema"), untyped(schema, "example:"));
    }

    @Test
    void aFieldTheSchemaDoesNotKnowIsNamed() throws IOException {
        assertEquals(
                List.of("post /api/x/v1/units 201 shows what its schema does not know: head"),
                untyped("since: 2021}", "head: true}"));
    }
}

package id.lincah.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The gate must go red on every kind of break, or it guards nothing. */
class CompatibilityTest {
    private static final String OLDER = """
            {"type":"object","additionalProperties":false,"required":["kind","on"],"properties":{
             "kind":{"type":"string","enum":["GRANT","CONVERSION"]},
             "on":{"type":"string","format":"date"},
             "credit":{"type":"string","maxLength":20,"minLength":1,"pattern":"^[0-9]+$"},
             "members":{"type":"array","maxItems":9,"items":{"type":"object","required":["role"],
              "properties":{"role":{"type":"string"},"scope":{"type":"string"}}}}}}
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"required\":[\"kind\",\"on\"] | \"required\":[\"kind\",\"on\",\"credit\"] | credit became required",
                "\"required\":[\"kind\",\"on\"] | \"required\":[\"kind\"] | on is no longer required, though consumers rely on it",
                "\"required\":[\"role\"] | \"required\":[\"role\",\"scope\"] | scope became required",
                "\"credit\":{ | \"amount\":{ | credit was removed",
                ",\"scope\":{\"type\":\"string\"} | '' | scope was removed",
                "\"kind\":{\"type\":\"string\" | \"kind\":{\"type\":\"integer\" | type of kind changed from \"string\" to \"integer\"",
                "\"format\":\"date\" | \"format\":\"date-time\" | format of on changed from \"date\" to \"date-time\"",
                ",\"format\":\"date\" | '' | format of on changed from \"date\" to nothing",
                "[\"GRANT\",\"CONVERSION\"] | [\"GRANT\"] | value CONVERSION of kind was removed",
                "\"maxLength\":20 | \"maxLength\":19 | maxLength of credit narrowed from 20 to 19",
                "\"maxItems\":9 | \"maxItems\":8 | maxItems of members narrowed from 9 to 8",
                "\"minLength\":1 | \"minLength\":2 | minLength of credit narrowed from 1 to 2",
                "\"on\":{\"type\":\"string\" | \"on\":{\"type\":\"string\",\"maxLength\":10 | maxLength of on narrowed from nothing to 10",
                "^[0-9]+$ | ^[0-9]{3}$ | pattern of credit changed from \"^[0-9]+$\" to \"^[0-9]{3}$\"",
                "\"additionalProperties\":false | \"additionalProperties\":true | additionalProperties of the event changed from false to true",
                "\"members\":{ | \"members\":{\"uniqueItems\":true, | uniqueItems of members changed from nothing to true"
            })
    void namesEachBreak(String from, String to, String sentence) {
        assertEquals(List.of(sentence), Compatibility.breaks(json(OLDER), changed(from, to)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"credit\":{ | \"remark\":{\"type\":\"string\"},\"credit\":{",
                "[\"GRANT\",\"CONVERSION\"] | [\"GRANT\",\"CONVERSION\",\"BONUS\"]",
                "\"maxLength\":20 | \"maxLength\":21",
                "\"minLength\":1 | \"minLength\":0",
                "\"maxItems\":9, | ''",
                "\"type\":\"object\",\"additionalProperties\" | \"description\":\"Credit.\",\"type\":\"object\",\"additionalProperties\""
            })
    void letsAdditionsPass(String from, String to) {
        assertEquals(List.of(), Compatibility.breaks(json(OLDER), changed(from, to)));
    }

    @Test
    void findsNothingBetweenEquals() {
        assertEquals(List.of(), Compatibility.breaks(json(OLDER), json(OLDER)));
    }

    @Test
    void anOldConsumerReadsWhatANewProducerMayAdd() {
        var addition = json("{\"kind\":\"BONUS\",\"on\":\"2021-12-31\",\"remark\":\"x\"}");
        assertEquals(2, Schemas.complaints(json(OLDER), addition).size());
        assertEquals(List.of(), Schemas.complaints(Schemas.consumerView(json(OLDER)), addition));
    }

    @Test
    void anOldConsumerStillRefusesWhatItCannotRead() {
        var hole = json("{\"kind\":\"GRANT\",\"on\":\"soon\"}");
        assertEquals(
                1, Schemas.complaints(Schemas.consumerView(json(OLDER)), hole).size());
    }

    private static JsonNode changed(String from, String to) {
        if (!OLDER.contains(from)) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        return json(OLDER.replace(from, to));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}

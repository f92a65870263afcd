package id.lincah.gateway.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class ProblemTextsTest {

    private final ProblemTexts indonesian = ProblemTexts.of("id");
    private final ProblemTexts english = ProblemTexts.of("en");

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalHasItsWordsInBothLanguages(Refusal refusal) {
        assertFalse(indonesian.title(refusal).isBlank());
        assertNotEquals(indonesian.title(refusal), english.title(refusal));
        assertNotEquals(indonesian.detail(refusal), english.detail(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|en", "en-US|en", "id,en;q=0.5|id", "id-ID|id", "de, en;q=0.5|en", "de|id", ";;;|id", "''|id"})
    void theCallersFirstKnownLanguageIsSpoken(String asked, String spoken) {
        assertEquals(spoken, ProblemTexts.of(asked).language());
    }

    @Test
    void withoutAWishIndonesianIsSpoken() {
        assertEquals("id", ProblemTexts.of(null).language());
    }
}

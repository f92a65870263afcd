package id.lincah.regulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArticleRegisterTest {
    private static final Set<String> SERVICES = Set.of(
            "org-structure-service", "position-equivalation-service", "team-assignment-service", "performance-service");

    private final ArticleRegister register = ArticleRegister.read();

    @ParameterizedTest
    @CsvSource({
        "PermenPANRB 17/2021, Pasal 7(a), true",
        "PermenPANRB 17/2021, R17-07, true",
        "PermenPANRB 25/2021, R25-03, true",
        "Keputusan Lincah, R25-10, true",
        "PermenPANRB 25/2021, R25-10, false",
        "PermenPANRB 17/2021, Pasal 99, false",
        "PermenPAN-RB 17/2021, Pasal 7(a), false"
    })
    void findsWhatIsRegisteredByArticleOrByRule(String instrument, String article, boolean found) {
        assertEquals(found, register.find(new Citation(instrument, article)).isPresent());
    }

    @Test
    void tellsHowARuleIsCited() {
        assertEquals(List.of(new Citation("Keputusan Lincah", "R25-10")), register.citationsOf("R25-10"));
        assertEquals(List.of(), register.citationsOf("R99-01"));
    }

    @Test
    void everyArticleHasAnOwnerOrAReasonForHavingNone() {
        for (var article : register.articles()) {
            assertTrue(
                    article.owner().startsWith("out of scope because ")
                            || SERVICES.containsAll(List.of(article.owner().split("; "))),
                    article.toString());
        }
    }

    @Test
    void holdsEveryFamilyOfTheReferences() {
        var families = register.articles().stream()
                .flatMap(article -> article.rules().stream())
                .map(rule -> rule.substring(0, rule.indexOf('-')))
                .collect(Collectors.toSet());
        assertTrue(
                families.containsAll(
                        Set.of("R25", "R17", "R45", "AKP", "INC", "BUP", "AK", "NIP", "REF", "R7", "R6", "D")),
                families.toString());
    }
}

package id.lincah.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RuleBookTest {
    private final RuleBook book = read("sound");

    private static RuleBook read(String name) {
        var folder = "fixture/" + name + "/";
        return RuleBook.read(folder + "rules.csv", folder + "codes.csv", "credit", "1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate | rule AK-24 stands there twice",
                "blank-article | line 3: column article is empty",
                "unknown-standing | line 3: column standing \"RUMOURED\" is none of [VERIFIED, RECALLED, DERIVED, DECISION]",
                "code-without-text | rule AK-24 gives TOP_GRADE, which has no texts",
                "loose-code | no rule gives NEVER_GIVEN",
                "one-language | line 3: column message_en is empty",
                "other-placeholder | has other placeholders than message_id",
                "ragged | rules.csv",
                "missing-column | column standing is missing",
                "empty | has no rules",
                "case-of-unknown-rule | has no rule AK-99",
                "ends-before | rule AK-24 ends before it begins",
                "absent | fixture/absent/codes.csv does not exist"
            })
    void aFaultyBookIsRefusedWithTheReason(String name, String reason) {
        var refused = assertThrows(RuntimeException.class, () -> read(name));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void keepsTheOrderOfTheBook() {
        assertEquals(
                List.of("AK-24", "R17-11"),
                book.entries().stream().map(RuleEntry::id).toList());
        assertEquals(new RuleSet("credit", "1"), book.ruleSet());
        assertEquals("All unmet conditions are named.", book.entry("AK-24").sentence(Language.EN));
    }

    @Test
    void aFindingCarriesTheCitationOfItsRule() {
        var finding = book.finding("R17-11", "EDUCATION_GAP_S2", Severity.OBLIGATION);
        assertEquals(new Citation("PermenPANRB 17/2021", "Pasal 8"), finding.citation());
        assertEquals(Map.of("due", 1), finding.with("due", 1).details());
        assertEquals(Map.of(), finding.details());
    }

    @Test
    void aRuleGivesOnlyItsOwnCodes() {
        assertThrows(IllegalArgumentException.class, () -> book.finding("R17-11", "TOP_GRADE", Severity.BLOCKING));
        assertThrows(IllegalArgumentException.class, () -> book.finding("R17-99", "TOP_GRADE", Severity.BLOCKING));
    }

    @Test
    void speaksBothLanguages() {
        var shortOf =
                book.finding("AK-24", "CREDIT_SHORT", Severity.BLOCKING).with("shortfall", new BigDecimal("1000.10"));
        assertEquals("Kurang 1.000,10 angka kredit.", book.message(shortOf, Language.ID));
        assertEquals("Short of 1,000.10 credits.", book.message(shortOf, Language.EN));
        var gap =
                book.finding("R17-11", "EDUCATION_GAP_S2", Severity.OBLIGATION).with("due", LocalDate.of(2025, 12, 31));
        assertEquals("S-2 paling lambat 31 Desember 2025.", book.message(gap, Language.ID));
        assertEquals("A master degree by 31 December 2025.", book.message(gap, Language.EN));
    }

    @Test
    void aValueIsNeverReadAsAPlace() {
        var template = new MessageTemplate("Unit {name}, {code}");
        var said = template.render(Map.of("name", "$1 {code}", "code", "\\x"), Language.EN);
        assertEquals("Unit $1 {code}, \\x", said);
    }

    @Test
    void halfASentenceIsRefused() {
        var finding = book.finding("AK-24", "CREDIT_SHORT", Severity.BLOCKING);
        var refused = assertThrows(IllegalArgumentException.class, () -> book.message(finding, Language.EN));
        assertEquals("no value for {shortfall} in: Short of {shortfall} credits.", refused.getMessage());
    }

    @Test
    void handsOutTheCasesThatBindARule() {
        assertEquals(2, book.cases("AK-24").size());
        var bound = book.cases("R17-11");
        assertEquals("just short", bound.get(0).get("case"));
        assertEquals("credit", bound.get(0).get("topic"));
        assertThrows(IllegalArgumentException.class, () -> book.cases("R17-99"));
    }

    @Test
    void aCitationIsNeverBlank() {
        assertThrows(IllegalArgumentException.class, () -> new Citation(" ", "Pasal 1"));
        assertThrows(IllegalArgumentException.class, () -> new Citation("PP 11/2017", null));
    }
}

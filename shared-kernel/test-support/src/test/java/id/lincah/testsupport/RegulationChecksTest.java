package id.lincah.testsupport;

import id.lincah.regulation.ArticleRegister;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import id.lincah.team.sound.rules.Facts;
import id.lincah.team.sound.rules.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A book with every fault a service may make; each check must name its own. */
class RegulationChecksTest {
    private static final RuleBook BROKEN = book("broken");
    private static final Rules<Facts> RULES =
            new Rules<>(List.of(new Limit(BROKEN, "D-07"), new Limit(BROKEN, "D-99")));

    private final RegulationChecks checks = new RegulationChecks(BROKEN);

    static RuleBook book(String name) {
        var folder = "regulation-fixture/" + name + "/";
        return RuleBook.read(folder + "rules.csv", folder + "codes.csv", name, "1");
    }

    @Test
    void namesAListedRuleThatTheBookLacks() {
        assertEquals(List.of("Limit is rule D-99, which the book lacks"), checks.rulesWithoutEntry(List.of(RULES)));
    }

    @Test
    void namesARuleClassInNoList() {
        assertEquals(
                List.of("a.b.Forgotten stands in no list of rules"),
                checks.unlistedRules(List.of(RULES), List.of(Limit.class.getName(), "a.b.Forgotten")));
    }

    @Test
    void namesARuleWithoutCase() {
        assertEquals(List.of("no case binds rule D-07"), checks.rulesWithoutCase(List.of(RULES)));
    }

    @Test
    void namesACodeNoCaseExpects() {
        assertEquals(List.of("no case expects OVERLOAD"), checks.codesWithoutCase());
    }

    @Test
    void namesACodeNoRuleGives() {
        assertEquals(List.of("a case expects UNHEARD_OF, which no rule gives"), checks.unknownCodes());
    }

    @Test
    void namesACitationThatIsNotRegisteredOrNotYetInForce() {
        assertEquals(
                List.of(
                        "rule D-08 cites Perdes 1/2020, Pasal 1; the register has [Keputusan Lincah, D-08]",
                        "rule R6-02 begins before PermenPANRB 6/2022, Pasal 5 was in force"),
                checks.unregisteredCitations(ArticleRegister.read()));
    }

    @Test
    void namesACaseFileNobodyReads() {
        assertEquals(
                List.of("forgotten.csv is not in topics.csv or has no rows"),
                checks.forgottenTopics(List.of("topics.csv", "load.csv", "forgotten.csv")));
    }

    @Test
    void countsWhatNoLawyerHasRead() {
        assertEquals(1, new RegulationChecks(book("sound")).unreviewedCases());
    }
}

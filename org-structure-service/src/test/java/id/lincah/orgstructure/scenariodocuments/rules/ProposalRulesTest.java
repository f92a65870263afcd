package id.lincah.orgstructure.scenariodocuments.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalFacts.UnitFunction;
import id.lincah.regulation.Finding;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static id.lincah.orgstructure.Cases.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProposalRulesTest {
    private final ProposalRules rules = new ProposalRules(StructureRuleBook.read());

    static Stream<Arguments> proposal() {
        return Cases.of("proposal");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposal")
    void namesWhatAProposalLacksAndWhereItIsMended(String name, Map<String, String> row) {
        var found = rules.examine(facts(row));

        assertEquals(
                list(row, "expected_codes"), found.stream().map(Finding::code).toList());
        assertTrue(found.stream().allMatch(finding -> finding.details().containsKey("mend")));
    }

    private static ProposalFacts facts(Map<String, String> row) {
        return new ProposalFacts(
                Boolean.parseBoolean(cell(row, "given_screened")),
                list(row, "given_unreasoned"),
                list(row, "given_untaken"),
                list(row, "given_functionless"),
                list(row, "given_unassigned").stream()
                        .map(each -> each.split(":"))
                        .map(each -> new UnitFunction(each[0], each[1]))
                        .toList(),
                list(row, "given_stepless"),
                Boolean.parseBoolean(cell(row, "given_staffed")),
                Boolean.parseBoolean(cell(row, "given_regulated")));
    }
}

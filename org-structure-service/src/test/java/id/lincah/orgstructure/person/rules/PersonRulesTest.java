package id.lincah.orgstructure.person.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Sex;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class PersonRulesTest {
    private final PersonRules rules = new PersonRules(StructureRuleBook.read());

    static Stream<Arguments> person() {
        return Cases.of("person");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("person")
    void saysWhatIsToBeSaidOfARecord(String name, Map<String, String> row) {
        var facts = new PersonFacts(
                EmploymentStatus.valueOf(cell(row, "given_status")),
                cell(row, "given_grade"),
                EducationLevel.valueOf(cell(row, "given_education")),
                Boolean.parseBoolean(cell(row, "given_ordinary")),
                date(cell(row, "given_birth_date")),
                sex(cell(row, "given_sex")),
                date(cell(row, "given_number_birth_date")),
                sex(cell(row, "given_number_sex")));
        assertEquals(
                Cases.list(row, "expected_codes"),
                rules.examine(facts).stream().map(Finding::code).toList());
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Sex sex(String text) {
        return text == null ? null : Sex.valueOf(text);
    }
}

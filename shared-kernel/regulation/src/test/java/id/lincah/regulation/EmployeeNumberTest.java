package id.lincah.regulation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class EmployeeNumberTest {
    static Stream<Arguments> cases() {
        return CsvTable.read("fixture/nip.csv").stream().map(row -> Arguments.of(row.text("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsFromLeftToRight(String name, CsvRow row) {
        var check = EmployeeNumber.check(row.cells().get("given_nip"), row.date("given_today"));
        assertEquals(row.optional("expected_code").orElse(null), check.code());
        assertEquals(row.optional("expected_rule").orElse(null), check.rule());
        assertEquals(row.optionalDate("expected_birth_date").orElse(null), check.birthDate());
        assertEquals(row.cells().get("expected_candidate_month"), text(check.candidateMonth()));
        assertEquals(row.cells().get("expected_sex"), text(check.sex()));
        assertEquals(row.cells().get("expected_serial"), text(check.serial()));
        assertEquals(row.cells().get("expected_above35").equals("true"), check.appointedAbove35());
        assertEquals(check.code() == null, check.valid());
    }

    @Test
    void neverPrintsTheWholeNumber() {
        var number = new EmployeeNumber("198005172005021987");
        assertEquals("1980***********987", number.masked());
        assertEquals(number.masked(), number.toString());
        assertEquals("Check[valid, 1980***********987]", checked("198005172005021987"));
        assertFalse(checked("198005172005021987123").contains("1980"));
    }

    @Test
    void isEighteenDigitsAndNothingElse() {
        assertThrows(IllegalArgumentException.class, () -> new EmployeeNumber("1980 05172005021987"));
        var refused = assertThrows(IllegalArgumentException.class, () -> new EmployeeNumber("19800517200502198X"));
        assertFalse(refused.getMessage().contains("1980"), "a refusal must not repeat the number");
    }

    private static String checked(String text) {
        return EmployeeNumber.check(text, LocalDate.of(2026, 1, 1)).toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

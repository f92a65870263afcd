package id.lincah.orgstructure.nipcheck;

import id.lincah.orgstructure.Cases;
import id.lincah.regulation.EmployeeNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NipCasesTest {
    static Stream<Arguments> cases() {
        return Cases.of("nip");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheNumberAsTheLawyersPaperSays(String name, Map<String, String> row) {
        var today = LocalDate.parse(cell(row, "given_today"));
        var check = EmployeeNumber.check(row.get("given_nip"), today);
        assertEquals(cell(row, "expected_codes"), check.code());
        assertEquals(Boolean.valueOf(cell(row, "expected_valid")), check.valid());
        assertEquals(cell(row, "expected_birth_date"), text(check.birthDate()));
        assertEquals(cell(row, "expected_candidate_month"), text(check.candidateMonth()));
        assertEquals(cell(row, "expected_sex"), text(check.sex()));
        assertEquals(cell(row, "expected_serial"), check.serial());
        assertTrue(check.valid() || row.get("rules").contains(check.rule()), "the case names the rule that refused");
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}

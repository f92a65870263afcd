package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** R17-10: who lacks S-1 passes with a note where the agency allows it, each by a document of his own. */
@EquivalationTest
class EducationOverrideTest {
    private static final String PATH = "education-overrides";
    private final Reform reform = new Reform("64", "PROVINCE");

    @Test
    void anOverrideNeedsTheAgencysLeaveAndADocument() {
        var below = reform.displaced("Seksi Arsip", LocalDate.of(1980, 1, 1), "SMA");
        var graduate = reform.displaced("Seksi Arsip", LocalDate.of(1980, 1, 1), "S1");
        reform.awaitCases(2);
        var right = overrides(reform.caseOf(below));
        Databases.execute("delete from equivalation_setting where agency_id = '64'");
        Api.as("approver-kaltim").command(PATH, right).then().statusCode(409);
        Databases.execute(
                "insert into equivalation_setting (agency_id, below_s1_override, below_s1_document, changed_by)"
                        + " values ('64', true, '800/12/2021', 'approver-kaltim')");
        Api.as("operator-kaltim").command(PATH, right).then().statusCode(403);
        Api.as("approver-kaltim")
                .command(PATH, overrides(reform.caseOf(below), reform.caseOf(graduate), UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.code", contains("OVERRIDE_NEEDLESS", "CASE_UNKNOWN"));
        Api.as("approver-kaltim").command(PATH, right).then().statusCode(200).body("entered", equalTo(1));
        Api.as("approver-kaltim")
                .command(PATH, right)
                .then()
                .statusCode(422)
                .body("violations.code", contains("OVERRIDE_EXISTS"));
        Databases.execute("delete from equivalation_setting where agency_id = '64'");
    }

    private static Map<String, Object> overrides(UUID... cases) {
        return Map.of(
                "items",
                List.of(cases).stream()
                        .map(each -> Map.of(
                                "caseId", each,
                                "reason", "Disetujui dengan catatan oleh Menteri",
                                "documentNumber", "B/1500/2021",
                                "documentDate", "2021-12-07"))
                        .toList());
    }
}

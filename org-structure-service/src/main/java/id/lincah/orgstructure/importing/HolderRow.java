package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.person.rules.GradeScale;
import id.lincah.orgstructure.person.rules.PersonNumber;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmployeeNumber;
import id.lincah.regulation.EmploymentStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One holder of a position in a file; birth date and sex are read from the employee number. */
record HolderRow(
        long row,
        String nip,
        String name,
        LocalDate birthDate,
        String sex,
        EmploymentStatus status,
        EducationLevel education,
        String educationField,
        String grade,
        LocalDate gradeSince,
        String positionCode,
        LocalDate since,
        String account,
        LocalDate deceasedOn) {

    static HolderRow of(ImportLine line, LocalDate today) {
        var check = number(line, today);
        return new HolderRow(
                line.row(),
                check == null ? null : check.normalized(),
                line.required("name"),
                check == null ? null : check.birthDate(),
                check == null ? null : check.sex().name(),
                line.required("employment_status", EmploymentStatus::valueOf, "STATUS_UNKNOWN"),
                line.required("education", EducationLevel::valueOf, "EDUCATION_UNKNOWN"),
                line.optional("education_field"),
                line.required("grade", text -> grade(text, line), "GRADE_UNKNOWN"),
                line.date("grade_since"),
                line.required("position_code"),
                line.date("since"),
                line.optional("account"),
                line.optionalDate("deceased_on"));
    }

    private static EmployeeNumber.Check number(ImportLine line, LocalDate today) {
        var text = line.required("nip");
        if (text == null) {
            return null;
        }
        boolean contract = EmploymentStatus.PPPK.name().equals(line.optional("employment_status"));
        var check = PersonNumber.check(text, contract ? EmploymentStatus.PPPK : null, today);
        if (!check.valid()) {
            line.faults().add(line.row(), "nip", "NIP_INVALID", Map.of("reason", check.code()));
            return null;
        }
        return check;
    }

    /** REF-01: a contract employee's grade may be of his own scale; a civil servant's may not. */
    private static String grade(String text, ImportLine line) {
        boolean contract = EmploymentStatus.PPPK.name().equals(line.optional("employment_status"));
        return GradeScale.of(text)
                .filter(scale -> contract || scale == GradeScale.CIVIL_SERVANT)
                .map(scale -> text)
                .orElseThrow(() -> new IllegalArgumentException("no such grade"));
    }

    /** As the columns of a file. */
    Map<String, String> named() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", name);
        cells.put("employment_status", status.name());
        cells.put("education", education.name());
        cells.put("education_field", educationField);
        cells.put("grade", grade.toString());
        cells.put("grade_since", gradeSince.toString());
        cells.put("position_code", positionCode);
        cells.put("since", since.toString());
        cells.put("account", account);
        cells.put("deceased_on", deceasedOn == null ? null : deceasedOn.toString());
        return cells;
    }
}

package id.lincah.orgstructure.importing;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmployeeNumber;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Grade;
import java.time.LocalDate;
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
        Grade grade,
        LocalDate gradeSince,
        String positionCode,
        LocalDate since,
        String account,
        LocalDate deceasedOn) {
    private static final String NOT_A_CIVIL_SERVANT = "NOT_PNS_NIP";

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
                line.required("grade", Grade::of, "GRADE_UNKNOWN"),
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
        var check = EmployeeNumber.check(text, today);
        if (NOT_A_CIVIL_SERVANT.equals(check.code())
                && EmploymentStatus.PPPK.name().equals(line.optional("employment_status"))) {
            check = contractNumber(check.normalized(), today);
        }
        if (!check.valid()) {
            line.faults().add(line.row(), "nip", "NIP_INVALID", Map.of("reason", check.code()));
            return null;
        }
        return check;
    }

    /** A contract employee's number has a non-month where a NIP has the month of appointment (NIP-09); the rest reads alike. */
    private static EmployeeNumber.Check contractNumber(String number, LocalDate today) {
        var read = EmployeeNumber.check(number.substring(0, 12) + "01" + number.substring(14), today);
        return read.valid()
                ? new EmployeeNumber.Check(
                        null, null, number, read.birthDate(), null, read.sex(), read.serial(), read.appointedAbove35())
                : read;
    }
}

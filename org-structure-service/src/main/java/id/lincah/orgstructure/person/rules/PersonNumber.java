package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.EmployeeNumber;
import id.lincah.regulation.EmployeeNumber.Check;
import id.lincah.regulation.EmploymentStatus;
import java.time.LocalDate;

/** The employee number of a person of known status: a contract employee's reads a little otherwise (NIP-09). */
public final class PersonNumber {
    private static final String NOT_A_CIVIL_SERVANT = "NOT_PNS_NIP";

    private PersonNumber() {}

    /** @param status null is judged as a civil servant's */
    public static Check check(String text, EmploymentStatus status, LocalDate today) {
        var check = EmployeeNumber.check(text, today);
        return status == EmploymentStatus.PPPK && NOT_A_CIVIL_SERVANT.equals(check.code())
                ? contractNumber(check.normalized(), today)
                : check;
    }

    /** It has a non-month where a NIP has the month of appointment; the rest reads alike. */
    private static Check contractNumber(String number, LocalDate today) {
        var read = EmployeeNumber.check(number.substring(0, 12) + "01" + number.substring(14), today);
        return read.valid()
                ? new Check(
                        null, null, number, read.birthDate(), null, read.sex(), read.serial(), read.appointedAbove35())
                : read;
    }
}

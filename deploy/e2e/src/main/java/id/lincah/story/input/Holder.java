package id.lincah.story.input;

import java.time.LocalDate;

/**
 * One invented official. NIP serials are 9nn and names end in a number, so that nobody can take him for a real person.
 *
 * @param account sign-in name, or null when the person has none
 */
public record Holder(
        String nip,
        String name,
        String status,
        String education,
        String field,
        String grade,
        LocalDate gradeSince,
        LocalDate deceasedOn,
        String account) {

    public Holder withAccount(String name) {
        return new Holder(nip, this.name, status, education, field, grade, gradeSince, deceasedOn, name);
    }

    public Holder withEducation(String level) {
        return new Holder(nip, name, status, level, field, grade, gradeSince, deceasedOn, account);
    }

    public Holder deceased(LocalDate on) {
        return new Holder(nip, name, status, education, field, grade, gradeSince, on, account);
    }

    /** The same person born in another year, with the NIP that follows from it. */
    public Holder bornIn(int year) {
        return new Holder(
                year + nip.substring(4), name, status, education, field, grade, gradeSince, deceasedOn, account);
    }

    /** A contract employee: the number carries a non-month where a PNS has the month of his first appointment. */
    public Holder onContract() {
        return new Holder(
                nip.substring(0, 12) + "21" + nip.substring(14),
                name,
                "PPPK",
                education,
                field,
                grade,
                gradeSince,
                deceasedOn,
                account);
    }
}

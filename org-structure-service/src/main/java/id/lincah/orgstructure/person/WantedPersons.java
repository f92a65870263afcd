package id.lincah.orgstructure.person;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of people can be narrowed by in a URL, which is logged on its way: never by an employee number. */
public class WantedPersons {
    private static final String DIGITS = ".*[0-9]{4}.*";

    /** A fragment of the name. */
    @RestQuery
    String q;

    /** Refused; {@code POST persons/search} takes it. */
    @RestQuery
    String nip;

    @RestQuery
    String grade;

    @RestQuery
    EducationLevel education;

    @RestQuery
    EmploymentStatus status;

    @RestQuery
    PositionKind positionKind;

    @RestQuery
    UUID unit;

    /** Whether the units below count too. */
    @RestQuery
    boolean subtree;

    @RestQuery
    LocalDate asOf;

    @RestQuery
    String agency;

    @RestQuery
    PersonSort sort;

    /** @throws Problem 400 when a number, or a piece of one, stands in the URL */
    PeopleSought sought() {
        if (nip != null) {
            throw Problem.badInput("?nip", "NUMBER_IN_URL");
        }
        if (q != null && q.replace(" ", "").matches(DIGITS)) {
            throw Problem.badInput("?q", "NUMBER_IN_URL");
        }
        return new PeopleSought(q, null, grade, education, status, positionKind, unit, subtree, asOf, agency, sort);
    }
}

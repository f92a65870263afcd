package id.lincah.orgstructure.person;

import id.lincah.orgstructure.query.Filter;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of people can be narrowed by. */
public class WantedPersons {
    private static final String NUMBER_PREFIX = "[0-9]{4,18}";
    private static final String IN_SUBTREE = """
            p.unit_id in (
              with recursive below as (
                select ?::uuid as unit_id
                union
                select c.unit_id from below b join unit_period c on c.parent_id = b.unit_id
                  and c.valid_during @> $1::date)
              select unit_id from below)""";

    /** A fragment of the name. */
    @RestQuery
    String q;

    /** First digits of the employee number, at least the birth year. */
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

    /**
     * A search by number would let anybody read digit for digit what the answer masks.
     *
     * @throws Problem 403 for a caller without a task that needs numbers, 400 for a prefix that is none
     */
    void refuseWhatNeedsATask(boolean sees) {
        if (!sees && (nip != null || sort == PersonSort.NIP)) {
            throw Problem.forbidden("NUMBERS_NOT_YOURS");
        }
        if (nip != null && !nip.matches(NUMBER_PREFIX)) {
            throw Problem.badInput("?nip", "NIP_PREFIX_INVALID");
        }
    }

    PersonSort sort() {
        return sort == null ? PersonSort.NAME : sort;
    }

    /** The day comes first: the columns need it as {@code $1}. A record that was merged is found by its id only. */
    Filter filter(String scope, LocalDate today) {
        var filter = new Filter();
        filter.value(asOf == null ? today : asOf);
        return filter.and("pe.agency_id = ?", scope)
                .andIf(true, "pe.merged_into is null")
                .and("pe.nip like ?", nip == null ? null : nip + "%")
                .and("coalesce(g.grade, pe.grade) = ?", grade)
                .and("pe.education = ?", education == null ? null : education.name())
                .and("pe.employment_status = ?", status == null ? null : status.name())
                .and("p.kind = ?", positionKind == null ? null : positionKind.name())
                .and(subtree ? IN_SUBTREE : "p.unit_id = ?", unit)
                .contains("pe.name", q);
    }

    Object[] signature(String scope) {
        return new Object[] {scope, q, nip, grade, education, status, positionKind, unit, subtree, asOf, sort};
    }
}

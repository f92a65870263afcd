package id.lincah.orgstructure.person;

import id.lincah.orgstructure.query.Filter;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What people are looked for by.
 *
 * @param q a fragment of the name
 * @param nip first digits of the employee number
 * @param subtree whether the units below {@code unit} count too
 */
record PeopleSought(
        String q,
        String nip,
        String grade,
        EducationLevel education,
        EmploymentStatus status,
        PositionKind positionKind,
        UUID unit,
        boolean subtree,
        LocalDate asOf,
        String agency,
        PersonSort sort) {
    private static final String IN_SUBTREE = """
            p.unit_id in (
              with recursive below as (
                select ?::uuid as unit_id
                union
                select c.unit_id from below b join unit_period c on c.parent_id = b.unit_id
                  and c.valid_during @> $1::date)
              select unit_id from below)""";

    PeopleSought {
        sort = sort == null ? PersonSort.NAME : sort;
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

    /** Without the number and the name looked for. */
    @Override
    public String toString() {
        return "PeopleSought[" + unit + ", " + positionKind + "]";
    }
}

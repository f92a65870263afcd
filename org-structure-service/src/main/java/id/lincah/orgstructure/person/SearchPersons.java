package id.lincah.orgstructure.person;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.PositionKind;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People to look for. Asked in a body and not in a URL, so that no log on the way keeps the number.
 *
 * @param nip first digits of the employee number, at least the birth year
 * @param q a fragment of the name
 * @param unit with {@code subtree} also the units below it
 * @param limit rows on a page, 1 to 100
 * @param cursor {@code next} of the page before
 */
public record SearchPersons(
        @Size(max = 18) @Schema(examples = "19760812") String nip,

        @Size(max = 200) String q,
        @Size(max = 10) String grade,
        EducationLevel education,
        EmploymentStatus status,
        PositionKind positionKind,
        UUID unit,
        Boolean subtree,
        @Schema(examples = "2026-11-01") LocalDate asOf,
        @Size(max = 40) String agency,
        PersonSort sort,
        @Schema(examples = "50") Integer limit,
        @Size(max = 2000) String cursor) {

    PeopleSought sought() {
        return new PeopleSought(
                q, nip, grade, education, status, positionKind, unit, Boolean.TRUE.equals(subtree), asOf, agency, sort);
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "SearchPersons[" + unit + ", " + positionKind + "]";
    }
}

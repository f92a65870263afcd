package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.query.Filter;
import id.lincah.regulation.EducationLevel;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** What mappings of old names can be narrowed by; the same in the list and in its file. */
public class WantedMappings {
    @RestQuery
    LocalDate asOf;

    /** Of a holder; only mappings that fit it. */
    @RestQuery
    EducationLevel education;

    @RestQuery
    String newCode;

    /** Part of the old name. */
    @RestQuery
    String q;

    Filter filter(LocalDate today) {
        return new Filter()
                .and("m.valid_during @> ?::date", asOf == null ? today : asOf)
                .and("m.education @> education_rank(?)", education == null ? null : education.name())
                .and("m.new_code = ?", newCode)
                .contains("m.old_name", q);
    }

    Object[] signature() {
        return new Object[] {asOf, education, newCode, q};
    }
}

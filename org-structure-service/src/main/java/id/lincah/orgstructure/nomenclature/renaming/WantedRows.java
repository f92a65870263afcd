package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.rules.NamingOutcome;
import id.lincah.orgstructure.query.Filter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** What the rows of a renaming can be narrowed by; the same in a list and in a decision over many. */
public class WantedRows {
    @RestQuery
    @Schema(examples = "NO_MAPPING")
    public NamingOutcome outcome;

    @RestQuery
    public UUID unit;

    /** Part of the old title. */
    @RestQuery
    public String q;

    /** Only rows that need a decision and have none. */
    @RestQuery
    public Boolean undecided;

    /** Only rows that were left alone because position or holder changed since. */
    @RestQuery
    public Boolean skipped;

    Filter filter(UUID renaming) {
        return new Filter()
                .and("r.renaming_id = ?", renaming)
                .and("r.outcome = ?", outcome == null ? null : outcome.name())
                .and("r.unit_id = ?", unit)
                .contains("r.old_title", q)
                .andIf(
                        Boolean.TRUE.equals(undecided),
                        "r.decision is null and r.outcome in ('NO_MAPPING', 'AMBIGUOUS_EDUCATION', 'BELOW_MINIMUM_EDUCATION')")
                .andIf(Boolean.TRUE.equals(skipped), "r.skipped");
    }

    Object[] signature() {
        return new Object[] {outcome, unit, q, undecided, skipped};
    }
}

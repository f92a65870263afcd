package id.lincah.orgstructure.unit;

import id.lincah.orgstructure.query.Filter;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of units can be narrowed by. */
public class WantedUnits {
    /** Whether a unit stands on the day, or has ended by then. */
    public enum State {
        ACTIVE,
        ABOLISHED
    }

    @RestQuery
    UUID parent;

    @RestQuery
    String q;

    @RestQuery
    String type;

    @RestQuery
    State state;

    @RestQuery
    LocalDate asOf;

    @RestQuery
    String agency;

    Filter filter(String scope, LocalDate today) {
        var day = asOf == null ? today : asOf;
        var filter = new Filter().and("u.agency_id = ?", scope);
        if (state == State.ABOLISHED) {
            filter.and("u.valid_to <= ?::date", day)
                    .andIf(
                            true,
                            "not exists (select from unit_period l where l.unit_id = u.unit_id"
                                    + " and l.valid_from >= u.valid_to)");
        } else {
            filter.and("u.valid_during @> ?::date", day);
        }
        return filter.and("u.parent_id = ?", parent).and("u.type = ?", type).contains("u.name", q);
    }

    Object[] signature(String scope) {
        return new Object[] {scope, parent, q, type, state, asOf};
    }
}

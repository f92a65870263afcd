package id.lincah.orgstructure.position;

import id.lincah.orgstructure.query.Filter;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of positions can be narrowed by. */
public class WantedPositions {
    /** Whether a position stands on the day, or has ended by then. */
    public enum State {
        ACTIVE,
        ABOLISHED
    }

    @RestQuery
    UUID unit;

    @RestQuery
    PositionKind kind;

    @RestQuery
    State state;

    @RestQuery
    String q;

    @RestQuery
    LocalDate asOf;

    @RestQuery
    String agency;

    /** The day comes first: the columns need it as {@code $1}. */
    Filter filter(String scope, LocalDate today) {
        var filter = new Filter();
        var day = filter.value(asOf == null ? today : asOf) + "::date";
        filter.and("p.agency_id = ?", scope);
        if (state == State.ABOLISHED) {
            filter.andIf(true, "p.valid_to <= " + day)
                    .andIf(
                            true,
                            "not exists (select from position_period l where l.position_id = p.position_id"
                                    + " and l.valid_from >= p.valid_to)");
        } else {
            filter.andIf(true, "p.valid_during @> " + day);
        }
        return filter.and("p.unit_id = ?", unit)
                .and("p.kind = ?", kind == null ? null : kind.name())
                .contains("p.title", q);
    }

    Object[] signature(String scope) {
        return new Object[] {scope, unit, kind, state, q, asOf};
    }
}

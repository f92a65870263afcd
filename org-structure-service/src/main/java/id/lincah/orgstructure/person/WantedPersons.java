package id.lincah.orgstructure.person;

import id.lincah.orgstructure.query.Filter;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of people can be narrowed by. */
public class WantedPersons {
    @RestQuery
    String q;

    @RestQuery
    PositionKind positionKind;

    @RestQuery
    UUID unit;

    @RestQuery
    LocalDate asOf;

    @RestQuery
    String agency;

    /** The day comes first: the columns need it as {@code $1}. */
    Filter filter(String scope, LocalDate today) {
        var filter = new Filter();
        filter.value(asOf == null ? today : asOf);
        return filter.and("pe.agency_id = ?", scope)
                .and("p.kind = ?", positionKind == null ? null : positionKind.name())
                .and("p.unit_id = ?", unit)
                .contains("pe.name", q);
    }

    Object[] signature(String scope) {
        return new Object[] {scope, q, positionKind, unit, asOf};
    }
}

package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Caller;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** What recorded needs can be narrowed by; the same in the list and in its file. */
public class WantedNeeds {
    @RestQuery
    LocalDate asOf;

    /** Code of the unit. */
    @RestQuery
    String unit;

    @RestQuery
    String agency;

    Filter filter(Caller caller, LocalDate today) {
        return new Filter()
                .and("k.agency_id = ?", Scope.oneAgency(caller, agency))
                .and("k.valid_during @> ?::date", asOf == null ? today : asOf)
                .and("i.code = ?", unit);
    }

    Object[] signature(Caller caller) {
        return new Object[] {Scope.oneAgency(caller, agency), asOf, unit};
    }
}

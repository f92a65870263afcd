package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Caller;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** Which map is asked for: whose, of which day, from which unit down. */
public class WantedMap {
    @RestQuery
    LocalDate asOf;

    @RestQuery
    String root;

    @RestQuery
    String agency;

    String of(Caller caller) {
        return Scope.oneAgency(caller, agency);
    }

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }
}

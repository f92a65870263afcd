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

    /** Whose map: the caller's own agency's, or another's for an examiner. */
    public String of(Caller caller) {
        return Scope.oneAgency(caller, agency);
    }

    /** The day asked for. */
    public LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    /** Code of the unit at the top; null for the whole agency. */
    public String root() {
        return root;
    }
}

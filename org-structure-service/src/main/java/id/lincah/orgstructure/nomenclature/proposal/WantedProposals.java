package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Caller;
import id.lincah.request.Window;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What proposals of names can be narrowed by; the same in the list and in its file. */
public class WantedProposals {
    @RestQuery
    ProposalState state;

    /** Part of the name. */
    @RestQuery
    String q;

    @RestQuery
    String agency;

    Filter filter(Caller caller) {
        return new Filter()
                .and("p.agency_id = ?", Scope.agency(caller, agency))
                .and("p.state = ?", state == null ? null : state.name())
                .contains("p.name", q);
    }

    /** Newest first. */
    Filter filter(Caller caller, Window window) {
        return filter(caller).and("p.id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
    }

    Object[] signature(Caller caller) {
        return new Object[] {Scope.agency(caller, agency), state, q};
    }
}

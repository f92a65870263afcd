package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.query.Filter;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of versions can be narrowed by. */
public class WantedVersions {
    @RestQuery
    MapVersion.State state;

    @RestQuery
    String root;

    @RestQuery
    LocalDate inForceOn;

    @RestQuery
    String agency;

    Filter filter(String scope) {
        return new Filter()
                .and("v.agency_id = ?", scope)
                .and("v.state = ?", state == null ? null : state.name())
                .and("r.code = ?", root)
                .and("v.effective_on <= ?", inForceOn)
                .and("coalesce(e.ends_on, 'infinity') > ?", inForceOn);
    }

    Object[] signature(String scope) {
        return new Object[] {scope, state, root, inForceOn};
    }
}

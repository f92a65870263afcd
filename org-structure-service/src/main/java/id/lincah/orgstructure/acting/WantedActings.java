package id.lincah.orgstructure.acting;

import id.lincah.orgstructure.acting.rules.ActingKind;
import id.lincah.orgstructure.query.Filter;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of acting holders can be narrowed by. */
public class WantedActings {
    @RestQuery
    UUID unit;

    @RestQuery
    UUID person;

    @RestQuery
    ActingKind kind;

    @RestQuery
    LocalDate asOf;

    @RestQuery
    String agency;

    Filter filter(String scope, LocalDate today) {
        return new Filter()
                .and("a.agency_id = ?", scope)
                .and("a.valid_during @> ?::date", asOf == null ? today : asOf)
                .and("p.unit_id = ?", unit)
                .and("a.person_id = ?", person)
                .and("a.kind = ?", kind == null ? null : kind.name());
    }

    Object[] signature(String scope) {
        return new Object[] {scope, unit, person, kind, asOf};
    }
}

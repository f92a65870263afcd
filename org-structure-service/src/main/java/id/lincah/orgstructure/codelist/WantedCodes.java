package id.lincah.orgstructure.codelist;

import id.lincah.orgstructure.query.Filter;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** What a code list can be narrowed by. */
public class WantedCodes {
    @RestQuery
    String code;

    /** A fragment of the Indonesian name. */
    @RestQuery
    String q;

    @RestQuery
    LocalDate asOf;

    /** Every name a code ever had or will have, instead of those of one day. */
    @RestQuery
    boolean history;

    Filter filter(String list, LocalDate today) {
        var filter = new Filter().and("c.list = ?", list);
        if (!history) {
            filter.and("c.valid_during @> ?::date", asOf == null ? today : asOf);
        }
        return filter.and("c.code = ?", code).contains("c.name_id", q);
    }

    Object[] signature(String list) {
        return new Object[] {list, code, q, asOf, history};
    }
}

package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.positionmap.rules.NewMapFacts;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.regulation.Finding;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** R25-12, for whoever carries a simplification: is there a map of the structure that takes effect on a day? */
@ApplicationScoped
public class NewPositionMaps {
    /** A map of that day or later shows the new structure; one of part of the agency counts as well. */
    private static final String STATES = """
            select coalesce(bool_or(state = 'DRAFT'), false), coalesce(bool_or(state = 'ENACTED'), false)
            from position_map_version where agency_id = $1 and as_of >= $2
            """;

    private final PositionMapRules rules;

    NewPositionMaps(PositionMapRules rules) {
        this.rules = rules;
    }

    /** @return POSITION_MAP_MISSING or POSITION_MAP_NOT_ENACTED as information; empty when one is enacted */
    public Uni<List<Finding>> findings(String agency, LocalDate effectiveOn, SqlConnection connection) {
        return connection
                .preparedQuery(STATES)
                .execute(Tuple.of(agency, effectiveOn))
                .map(rows -> {
                    var row = rows.iterator().next();
                    return rules.ofNewMap(new NewMapFacts(effectiveOn, row.getBoolean(0), row.getBoolean(1)));
                });
    }
}

package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The units that stand on a day, by code: all a row of positions needs to know of its unit. */
final class StandingUnits {
    private static final String OF = """
            select i.code, i.id from unit i join unit_period u on u.unit_id = i.id and u.agency_id = $1
              and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
            where i.agency_id = $1 and i.code = any($3::text[])
            """;

    private StandingUnits() {}

    static Uni<Map<String, UUID>> of(LocalDate day, String agency, String[] codes, SqlConnection connection) {
        if (codes.length == 0) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .preparedQuery(OF)
                .execute(Tuple.of(agency, day, codes))
                .map(rows -> {
                    var byCode = new HashMap<String, UUID>();
                    rows.forEach(row -> byCode.put(row.getString(0), row.getUUID(1)));
                    return byCode;
                });
    }
}

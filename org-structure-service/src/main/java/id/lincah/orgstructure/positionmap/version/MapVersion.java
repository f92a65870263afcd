package id.lincah.orgstructure.positionmap.version;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A version of the position map.
 *
 * @param rootUnitCode the part it is about; null for the whole agency
 * @param effectiveOn the day it takes effect; null for a draft, like the rest of the regulation
 * @param endsOn first day on which it no longer holds; null while nothing ended it
 * @param replacedBy the version that took its place; null when it was revoked, or still holds
 * @param version for If-Match
 */
public record MapVersion(
        UUID id,
        String agency,
        String name,
        LocalDate asOf,
        String rootUnitCode,
        State state,
        String createdBy,
        String regulationNumber,
        LocalDate regulationIssuedOn,
        LocalDate effectiveOn,
        String enactedBy,
        LocalDate endsOn,
        UUID replacedBy,
        long version) {

    /** Draft or fixed; when a fixed map ends stands beside it. */
    public enum State {
        DRAFT,
        ENACTED
    }

    static final String COLUMNS = """
            v.id, v.agency_id, v.name, v.as_of, r.code, v.state, v.created_by, v.regulation_number,
            v.regulation_issued_on, v.effective_on, v.enacted_by, e.ends_on, e.replaced_by, v.version
            from position_map_version v
            left join unit r on r.id = v.root_unit_id
            left join position_map_end e on e.version_id = v.id\s""";

    static final List<String> CSV = List.of(
            "id",
            "name",
            "as_of",
            "root_unit_code",
            "state",
            "regulation_number",
            "regulation_issued_on",
            "effective_on",
            "ends_on",
            "replaced_by");

    static MapVersion of(Row row) {
        return new MapVersion(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getLocalDate(3),
                row.getString(4),
                State.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getLocalDate(9),
                row.getString(10),
                row.getLocalDate(11),
                row.getUUID(12),
                row.getLong(13));
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                name,
                asOf,
                rootUnitCode,
                state,
                regulationNumber,
                regulationIssuedOn,
                effectiveOn,
                endsOn,
                replacedBy);
    }

    /** @throws Problem 404 when the caller has no such version */
    public static Uni<MapVersion> one(UUID id, SqlConnection connection) {
        return connection
                .preparedQuery("select " + COLUMNS + "where v.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    return of(rows.iterator().next());
                });
    }

    /** @throws Problem 409 when the act is not open in this state */
    void require(State wanted) {
        if (state != wanted) {
            throw Problem.conflict("MAP_STATE").with("state", state);
        }
    }
}

package id.lincah.orgstructure.placement;

import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One placement as stored, its person locked; it belongs to the person, whose version a command names. */
record StoredPlacement(
        UUID id,
        UUID person,
        UUID position,
        LocalDate from,
        LocalDate to,
        LocalDate since,
        String basis,
        long version) {
    private static final String FIND = """
            select p.id, p.person_id, p.position_id, p.valid_from, p.valid_to, p.held_since, p.basis, pe.version
            from placement p join person pe on pe.id = p.person_id
            where p.id = $1 and p.agency_id = $2 for no key update of pe
            """;

    /** @throws Problem 404 when there is none, 428 or 412 when the caller saw another version of the person */
    static Uni<StoredPlacement> find(UUID id, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(id, uow.caller().agency()))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    var found = of(rows.iterator().next());
                    uow.requireVersion(found.version());
                    return found;
                });
    }

    private static StoredPlacement of(Row row) {
        return new StoredPlacement(
                row.getUUID(0),
                row.getUUID(1),
                row.getUUID(2),
                row.getLocalDate(3),
                row.getLocalDate(4),
                row.getLocalDate(5),
                row.getString(6),
                row.getLong(7));
    }

    /** For the audit trail. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("position", position);
        facts.put("from", from);
        facts.put("until", to);
        facts.put("since", since);
        facts.put("basis", basis);
        return facts;
    }
}

package id.lincah.orgstructure.personmerge;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The two records of a merge, locked in the order of their ids. */
record BothRecords(UUID retained, UUID duplicate, Map<UUID, Person> found) {
    private static final String LOCK = """
            select id, version, merged_into from person where agency_id = $1 and id = any($2::uuid[])
            order by id for no key update
            """;

    record Person(UUID id, long version, UUID mergedInto) {
        static Person of(Row row) {
            return new Person(row.getUUID(0), row.getLong(1), row.getUUID(2));
        }
    }

    static Uni<BothRecords> lock(String agency, UUID retained, UUID duplicate, SqlConnection connection) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(agency, new UUID[] {retained, duplicate}))
                .map(rows -> {
                    var found = new HashMap<UUID, Person>();
                    rows.forEach(row -> found.put(row.getUUID(0), Person.of(row)));
                    return new BothRecords(retained, duplicate, found);
                });
    }

    /** @throws Problem when either is missing or no longer stands for itself */
    void requireMergeable() {
        if (!found.containsKey(retained)) {
            throw Problem.notFound();
        }
        if (retained.equals(duplicate)) {
            throw Problem.badInput("/duplicateId", "SAME_PERSON");
        }
        if (!found.containsKey(duplicate)) {
            throw Problem.badInput("/duplicateId", "PERSON_UNKNOWN");
        }
        found.values().forEach(person -> {
            if (person.mergedInto() != null) {
                throw Problem.conflict("RECORD_MERGED", Map.of("into", person.mergedInto()));
            }
        });
    }

    long version() {
        return found.get(retained).version();
    }

    UUID[] ids() {
        return new UUID[] {retained, duplicate};
    }
}

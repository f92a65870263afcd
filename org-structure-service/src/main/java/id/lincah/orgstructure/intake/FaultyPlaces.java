package id.lincah.orgstructure.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which rows cannot be loaded; a bit per row, so that a million rows cost little. */
final class FaultyPlaces {
    private static final String STORED = """
            select sheet_no, array_agg(distinct row_no) from intake_fault
            where intake_id = $1 and agency_id = $2 and severity = 'ERROR' group by sheet_no
            """;

    private final Map<Integer, BitSet> rows = new HashMap<>();

    static Uni<FaultyPlaces> of(UUID intake, String agency, SqlConnection connection) {
        return connection
                .preparedQuery(STORED)
                .execute(Tuple.of(intake, agency))
                .map(found -> {
                    var places = new FaultyPlaces();
                    found.forEach(sheet -> {
                        for (long row : sheet.getArrayOfLongs(1)) {
                            places.add(sheet.getInteger(0), row);
                        }
                    });
                    return places;
                });
    }

    void add(int sheet, long row) {
        rows.computeIfAbsent(sheet, number -> new BitSet()).set((int) row);
    }

    boolean has(int sheet, long row) {
        var bits = rows.get(sheet);
        return bits != null && bits.get((int) row);
    }

    int count() {
        return rows.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    int count(int sheet) {
        var bits = rows.get(sheet);
        return bits == null ? 0 : bits.cardinality();
    }
}

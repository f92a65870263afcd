package id.lincah.orgstructure.intake;

import io.smallrye.mutiny.Multi;
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
            select distinct sheet_no, row_no from intake_fault
            where intake_id = $1 and agency_id = $2 and severity = 'ERROR' and (sheet_no, row_no) > ($3, $4)
            order by sheet_no, row_no limit $5
            """;

    private final Map<Integer, BitSet> rows = new HashMap<>();

    static Uni<FaultyPlaces> of(UUID intake, String agency, SqlConnection connection) {
        var places = new FaultyPlaces();
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new Place[] {new Place(0, 0)},
                        last -> connection
                                .preparedQuery(STORED)
                                .execute(Tuple.of(intake, agency, last[0].sheet(), last[0].row(), StagedRows.PAGE))
                                .invoke(found -> found.forEach(row -> {
                                    last[0] = new Place(row.getInteger(0), row.getLong(1));
                                    places.add(last[0].sheet(), last[0].row());
                                })))
                .whilst(found -> found.size() == StagedRows.PAGE)
                .onItem()
                .ignoreAsUni()
                .replaceWith(places);
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

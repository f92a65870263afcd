package id.lincah.equivalation.equivalationcase;

import id.lincah.events.EquivalationRefused;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps what was judged, all cases in one statement, and tells of the refused. */
public record JudgedCases(List<JudgedCase> cases) {
    /**
     * Columns travel as arrays: the database reads them without taking a document apart. A case changed since it was read
     * keeps its row; the caller sees it by the count.
     */
    private static final String WRITE = """
            update equivalation_case c set state = d.state, version = c.version + 1, result = d.result,
              codes = string_to_array(d.codes, ','), decision = d.decision::json, top_up = d.top_up,
              reference_date = $2, aligned_by = $3
            from unnest($4::uuid[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[])
              as d(id, version, state, result, codes, decision, top_up)
            where c.agency_id = $1 and c.id = d.id and c.version = d.version""";

    /** @return how many rows were written; fewer than there are cases when somebody else changed one meanwhile */
    public Uni<Integer> write(UnitOfWork work, String alignedBy, SqlConnection db) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var values = Tuple.tuple()
                .addString(work.caller().agency())
                .addLocalDate(cases.get(0).day())
                .addString(alignedBy)
                .addArrayOfUUID(array(each -> each.open().id(), new UUID[0]))
                .addArrayOfLong(array(each -> each.open().version(), new Long[0]))
                .addArrayOfString(texts(each -> each.decision().nextState().name()))
                .addArrayOfString(texts(JudgedCase::result))
                .addArrayOfString(texts(each -> String.join(",", each.decision().codes())))
                .addArrayOfString(texts(JudgedCase::trace))
                .addArrayOfLong(array(each -> each.decision().income().topUp(), new Long[0]));
        return db.preparedQuery(WRITE).execute(values).map(RowSet<Row>::rowCount);
    }

    /** @throws IllegalStateException when a case was changed since it was read; the transaction must not stand */
    public void requireAll(int written) {
        if (written != cases.size()) {
            throw new IllegalStateException(cases.size() - written + " cases were changed meanwhile");
        }
    }

    private String[] texts(Function<JudgedCase, String> column) {
        return array(column, new String[0]);
    }

    private <T> T[] array(Function<JudgedCase, T> column, T[] type) {
        return cases.stream().map(column).toList().toArray(type);
    }

    /** A refusal is told at once: it is a decision like the others. */
    public void tell(UnitOfWork work) {
        cases.stream()
                .filter(JudgedCase::isRejected)
                .map(each -> new EquivalationRefused(
                        each.open().id(),
                        each.open().personId(),
                        work.caller().agency(),
                        each.open().formerPositionId(),
                        each.decision().blockingCodes(),
                        each.day()))
                .forEach(work::publish);
    }
}

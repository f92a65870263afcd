package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Proposals of names as stored. */
final class Proposals {
    private Proposals() {}

    /** @throws Problem 404 when there is none for the caller */
    static Uni<Proposal> find(UUID id, SqlConnection connection) {
        return select(new Filter().and("p.id = ?", id), 1, connection)
                .map(found -> found.stream().findFirst().orElseThrow(Problem::notFound));
    }

    /** Newest first. */
    static Uni<List<Proposal>> select(Filter filter, int most, SqlConnection connection) {
        var sql = "select " + Proposal.COLUMNS + "from executor_proposal p where " + filter.sql()
                + " order by p.id desc limit " + filter.value(most);
        return connection.preparedQuery(sql).execute(filter.tuple()).map(rows -> Rows.list(rows, Proposal::of));
    }
}

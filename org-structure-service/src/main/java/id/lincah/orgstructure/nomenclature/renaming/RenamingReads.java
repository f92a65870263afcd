package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads lists that belong to one renaming: an unknown one, or another agency's, is 404 and not an empty list. */
@ApplicationScoped
class RenamingReads {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    RenamingReads(TenantTransaction transactions, CurrentCaller caller) {
        this.transactions = transactions;
        this.caller = caller;
    }

    /** @param order constant SQL that ends with {@code limit} */
    <T> Uni<List<T>> list(UUID id, String query, Filter filter, String order, int most, Function<Row, T> reader) {
        var sql = query + filter.sql() + order + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> Renaming.one(id, connection)
                        .flatMap(found -> connection.preparedQuery(sql).execute(filter.tuple()))
                        .map(rows -> Rows.list(rows, reader)));
    }
}

package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One chunk of work on a renaming in one transaction: what it wrote and how far it got are kept together or not at all. */
@ApplicationScoped
class RenamingWork {
    private static final String UNPREPARE = "update executor_renaming set prepared = false where id = $1";
    private static final String COUNT_FAILURE = "update executor_renaming set failures = failures + 1 where id = $1";

    private final TenantTransaction transactions;
    private final Classifying classifying;
    private final Applying applying;
    private final Undoing undoing;
    private final int chunk;

    RenamingWork(
            TenantTransaction transactions,
            Classifying classifying,
            Applying applying,
            Undoing undoing,
            @ConfigProperty(name = "lincah.nomenclature.chunk", defaultValue = "2000") int chunk) {
        this.transactions = transactions;
        this.classifying = classifying;
        this.applying = applying;
        this.undoing = undoing;
        this.chunk = chunk;
    }

    /** @return whether anything was done; not while somebody else holds the renaming */
    Uni<Boolean> chunk(String agency, UUID id) {
        return transactions
                .sql(
                        system(agency, id),
                        (uow, connection) -> Renaming.claimed(id, connection)
                                .flatMap(renaming -> renaming.isEmpty()
                                        ? Uni.createFrom().item(false)
                                        : work(renaming.get(), uow, connection).replaceWith(true)))
                .onFailure(Classifying.TitlesChanged.class)
                .recoverWithUni(() -> update(UNPREPARE, agency, id).replaceWith(true));
    }

    private Uni<Renaming> work(Renaming renaming, UnitOfWork uow, SqlConnection connection) {
        return switch (renaming.state) {
            // Nothing is told while proposing, so its chunks may be larger.
            case CLASSIFYING -> classifying.work(renaming, 5 * chunk, connection);
            case APPLYING -> applying.work(renaming, chunk, uow, connection);
            case UNDOING -> undoing.work(renaming, chunk, uow, connection);
            default -> Uni.createFrom().item(renaming);
        };
    }

    /** After some failures the work waits for a person. */
    Uni<Void> failed(String agency, UUID id) {
        return update(COUNT_FAILURE, agency, id);
    }

    private Uni<Void> update(String sql, String agency, UUID id) {
        return transactions.sql(
                system(agency, id),
                (uow, connection) ->
                        connection.preparedQuery(sql).execute(Tuple.of(id)).replaceWithVoid());
    }

    private static Caller system(String agency, UUID id) {
        return Caller.system("org-structure", agency, "executor-renaming-" + id);
    }
}

package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.DatedPlan;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Lays the shipped rows into a database that has none; whatever the ministry changed since stays as it is. */
@ApplicationScoped
class LayingCatalogue {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final TenantTransaction transactions;
    private final FunctionalPositions catalogue;

    LayingCatalogue(TenantTransaction transactions, FunctionalPositions catalogue) {
        this.transactions = transactions;
        this.catalogue = catalogue;
    }

    void lay(@Observes StartupEvent started) {
        var caller = Caller.system("position-equivalation", "PANRB", "catalogue-at-start");
        transactions
                .sql(caller, this::layIfEmpty)
                .chain(laid -> transactions.read(caller, catalogue::refresh))
                .await()
                .atMost(LIMIT);
    }

    /** Several instances may start at once: the lock on the revision lets one of them lay. */
    private Uni<Void> layIfEmpty(UnitOfWork work, SqlConnection db) {
        return CatalogueRows.revision(db)
                .chain(revision -> revision > 0
                        ? Uni.createFrom().voidItem()
                        : CatalogueRows.lock(db)
                                .chain(locked -> locked > 0 ? Uni.createFrom().voidItem() : lay(work, db)));
    }

    private static Uni<Void> lay(UnitOfWork work, SqlConnection db) {
        var rows = FunctionalPositions.shipped();
        work.audit(AuditEntry.of(
                "functional-positions.laid", "functional-positions", "catalogue", Map.of("rows", rows.size())));
        return CatalogueRows.write(db, new DatedPlan<>(rows, List.of(), 0));
    }
}

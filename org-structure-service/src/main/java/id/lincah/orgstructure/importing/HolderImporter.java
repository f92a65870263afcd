package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who holds which position of one agency. */
@ApplicationScoped
class HolderImporter implements Importer {
    private final Clock clock;

    HolderImporter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Dataset dataset() {
        return Dataset.HOLDERS;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines, String agency, LocalDate effectiveOn, Faults faults, SqlConnection connection) {
        var today = LocalDate.now(clock);
        return StoredPosition.on(effectiveOn, agency, connection)
                .flatMap(positions -> StoredHolder.of(agency, connection).map(stored -> {
                    var rows = lines.stream()
                            .map(line -> HolderRow.of(line, today))
                            .toList();
                    new HolderChecks(positions, stored, effectiveOn, faults).check(rows);
                    return faults.any() ? HolderPlan.nothing() : HolderPlan.of(rows, positions, stored, effectiveOn);
                }));
    }
}

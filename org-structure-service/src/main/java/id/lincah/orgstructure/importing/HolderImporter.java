package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.announcing.Announcements;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who holds which position of one agency. */
@ApplicationScoped
class HolderImporter implements Importer {
    private final Clock clock;
    private final Announcements announcements;

    HolderImporter(Clock clock, Announcements announcements) {
        this.clock = clock;
        this.announcements = announcements;
    }

    @Override
    public Dataset dataset() {
        return Dataset.HOLDERS;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            Faults faults,
            SqlConnection connection) {
        var today = LocalDate.now(clock);
        var rows = lines.stream().map(line -> HolderRow.of(line, today)).toList();
        var codes = rows.stream()
                .map(HolderRow::positionCode)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return StoredPosition.concerned(effectiveOn, agency, codes, new String[0], connection)
                .flatMap(positions -> StoredHolder.concerned(rows, agency, connection)
                        .map(stored -> {
                            new HolderChecks(positions, stored, effectiveOn, pending, faults).check(rows);
                            return faults.any()
                                    ? HolderPlan.nothing()
                                    : HolderPlan.of(rows, positions, stored, effectiveOn, announcements);
                        }));
    }
}

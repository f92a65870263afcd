package id.lincah.equivalation.careerpath;

import id.lincah.regulation.PerformancePredicate;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The paths of an agency in the order of the persons. A day is reckoned, not stored, so those that are not reached in
 * time are read and passed over, a piece at a time.
 */
@ApplicationScoped
class CareerPaths {
    private static final int PIECE = 500;

    /**
     * @param reachedBy null for all
     * @param among null for all
     */
    record Filter(
            String agency,
            String level,
            PerformancePredicate predicate,
            LocalDate asOf,
            LocalDate reachedBy,
            List<UUID> among) {
        private WantedAccounts piece(UUID after, int rows) {
            return WantedAccounts.list(agency, level, null, asOf, after, rows).among(among);
        }

        private List<CareerPathRow> among(List<Traveller> travellers) {
            return travellers.stream()
                    .map(each -> CareerPathRow.of(each, predicate))
                    .filter(row -> reachedBy == null || row.reachesBy(reachedBy))
                    .toList();
        }
    }

    private final Travellers travellers;

    CareerPaths(Travellers travellers) {
        this.travellers = travellers;
    }

    /** @return at most so many rows; fewer only at the end of the list */
    Uni<List<CareerPathRow>> list(Filter filter, UUID after, int rows, SqlConnection db) {
        return more(filter, after, rows, List.of(), db);
    }

    private Uni<List<CareerPathRow>> more(
            Filter filter, UUID after, int rows, List<CareerPathRow> before, SqlConnection db) {
        var piece = filter.reachedBy() == null ? Math.min(PIECE, rows - before.size()) : PIECE;
        return travellers.read(filter.piece(after, piece), db).chain(read -> {
            var found = new ArrayList<>(before);
            found.addAll(filter.among(read));
            if (found.size() >= rows || read.size() < piece) {
                return Uni.createFrom().item(List.copyOf(found.subList(0, Math.min(rows, found.size()))));
            }
            return more(filter, read.get(read.size() - 1).personId(), rows, found, db);
        });
    }
}

package id.lincah.equivalation.promotion;

import id.lincah.equivalation.careerpath.Traveller;
import id.lincah.equivalation.careerpath.Travellers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may rise, in the order of the persons. The tables narrow the accounts down to who has been long enough in grade or
 * level; the rules themselves decide, a piece at a time.
 */
@ApplicationScoped
class PromotionCandidates {
    private static final int PIECE = 500;

    /** @param scope the agency to look in; null for all */
    record Wanted(PromotionCandidateFilter filter, String scope, LocalDate day) {
        private List<PromotionCandidate> among(List<Traveller> travellers) {
            return travellers.stream()
                    .map(each -> PromotionCandidate.of(each, filter.wantedKind()))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private final Travellers travellers;

    PromotionCandidates(Travellers travellers) {
        this.travellers = travellers;
    }

    /** @return at most so many rows; fewer only at the end of the list */
    Uni<List<PromotionCandidate>> list(Wanted wanted, UUID after, int rows, SqlConnection db) {
        return more(wanted, after, rows, List.of(), db);
    }

    private Uni<List<PromotionCandidate>> more(
            Wanted wanted, UUID after, int rows, List<PromotionCandidate> before, SqlConnection db) {
        var piece = wanted.filter().piece(wanted.scope(), wanted.day(), after, PIECE);
        return travellers.read(piece, db).chain(read -> {
            var found = new ArrayList<>(before);
            found.addAll(wanted.among(read));
            if (found.size() >= rows || read.size() < PIECE) {
                return Uni.createFrom().item(List.copyOf(found.subList(0, Math.min(rows, found.size()))));
            }
            return more(wanted, read.get(read.size() - 1).personId(), rows, found, db);
        });
    }
}

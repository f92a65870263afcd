package id.lincah.orgstructure.placement;

import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends one placement on the version seen, or takes back one that has not begun. */
@ApplicationScoped
class EndingPlacement {
    /** What the end of a placement answers; {@code began} is false when it was taken back before its first day. */
    @Schema(name = "PlacementEnded")
    record Ended(UUID id, LocalDate on, boolean began) {}

    private final PlacementEnds ends;
    private final Clock clock;

    EndingPlacement(PlacementEnds ends, Clock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    Uni<Answer> end(UUID id, EndPlacement command, UnitOfWork uow, SqlConnection connection) {
        return StoredPlacement.find(id, uow, connection)
                .invoke(old -> check(old, command))
                .flatMap(old -> {
                    var end = end(old, command);
                    return ends.store(List.of(end), uow, connection)
                            .map(stored -> Answer.ok(new Ended(id, end.on(), end.began()), old.version() + 1));
                });
    }

    private static PlacementEnd end(StoredPlacement old, EndPlacement command) {
        return new PlacementEnd(
                old.id(), old.person(), old.position(), old.from(), command.on(), command.basis(), old.facts());
    }

    private void check(StoredPlacement old, EndPlacement command) {
        if (old.to() != null && !command.on().isBefore(old.to())) {
            throw Problem.conflict("PLACEMENT_ENDED", Map.of("on", old.to()));
        }
        boolean began = !old.from().isAfter(LocalDate.now(clock));
        if (began && !command.on().isAfter(old.from())) {
            throw Problem.badInput("/on", "BEFORE_PRESENT_POSITION");
        }
    }
}

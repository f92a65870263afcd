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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends the placements of many people: all rows or none. */
@ApplicationScoped
class EndingPlacements {
    /** What it answers: placements that end, and those among them that were taken back before they began. */
    @Schema(name = "PlacementsEnded")
    record Ended(int ended, int takenBack) {}

    private final PlacementEnds ends;
    private final Clock clock;

    EndingPlacements(PlacementEnds ends, Clock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    Uni<Answer> end(EndPlacements command, UnitOfWork uow, SqlConnection connection) {
        var rows = command.rows();
        var persons = rows.stream().map(EndPlacements.Row::personId).filter(Objects::nonNull);
        var numbers = rows.stream().map(EndPlacements.Row::number).filter(Objects::nonNull);
        return AppointmentFacts.of(
                        uow.caller().agency(),
                        persons.toArray(UUID[]::new),
                        numbers.toArray(String[]::new),
                        new String[0],
                        connection)
                .map(facts -> examined(rows, facts))
                .call(found -> ends.store(found, uow, connection))
                .map(found -> Answer.ok(answer(found)));
    }

    private List<PlacementEnd> examined(List<EndPlacements.Row> rows, AppointmentFacts facts) {
        var checks = new EndingChecks(facts, LocalDate.now(clock));
        checks.check(rows);
        if (!checks.faults().isEmpty()) {
            throw Problem.faultyContent("ENDINGS_FAULTY", checks.faults());
        }
        return checks.ends();
    }

    private static Ended answer(List<PlacementEnd> ends) {
        var began = (int) ends.stream().filter(PlacementEnd::began).count();
        return new Ended(ends.size(), ends.size() - began);
    }
}

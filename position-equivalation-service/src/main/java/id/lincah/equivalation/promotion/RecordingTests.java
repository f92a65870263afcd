package id.lincah.equivalation.promotion;

import id.lincah.equivalation.credit.Careers;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** AK-30: competence tests passed, each for a level, with the certificate of the supervising agency. */
@ApplicationScoped
class RecordingTests {
    private final Careers careers;
    private final Clock clock;

    RecordingTests(Careers careers, Clock clock) {
        this.careers = careers;
        this.clock = clock;
    }

    Uni<Answer> record(PromotionCommands.Tests command, UnitOfWork work, SqlConnection db) {
        var today = LocalDate.now(clock);
        var persons = command.items().stream()
                .map(PromotionCommands.Test::personId)
                .distinct()
                .toList();
        return careers.lock(persons, today, work.caller().agency(), db)
                .map(obstacles -> judged(command, obstacles, today))
                .chain(passed -> careers.enter(Careers.What.TEST, passed, work, db))
                .map(entered -> Answer.ok(entered, null));
    }

    private static List<Careers.Decreed> judged(
            PromotionCommands.Tests command, Map<UUID, String> obstacles, LocalDate today) {
        var lines = new PromotedLines(obstacles);
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            var judged = lines.mayBeJudged(i, item.personId(), true);
            if (judged && item.passedOn().isAfter(today)) {
                lines.faults().add(i, "passedOn", "DAY_IN_FUTURE", Map.of());
            }
        }
        lines.faults().requireNone();
        return command.items().stream()
                .map(item -> new Careers.Decreed(
                        item.personId(), item.level().name(), item.passedOn(), item.certificateNumber(), null))
                .toList();
    }
}

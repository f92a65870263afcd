package id.lincah.performance.achievement;

import id.lincah.performance.people.Units;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * The leader one level above fixes what a unit achieved (R6-37). It is fixed once: evaluations rest on it. The database
 * refuses a second value for the same unit and period.
 */
@ApplicationScoped
class FixingAchievement {
    private final Achievements achievements;
    private final Units units;
    private final AchievementMapper mapper;
    private final Clock clock;

    FixingAchievement(Achievements achievements, Units units, AchievementMapper mapper, Clock clock) {
        this.achievements = achievements;
        this.units = units;
        this.mapper = mapper;
        this.clock = clock;
    }

    Uni<Answer> fix(FixAchievement command, UnitOfWork uow) {
        var achievement = achievement(command, uow);
        return requireUnit(achievement)
                .chain(() -> achievements.persist(achievement))
                .map(stored -> {
                    uow.audit(AuditEntry.of(
                            "achievement.fixed",
                            "organisation-achievement",
                            stored.id,
                            Map.of("unitId", stored.unitId.toString(), "year", stored.year, "value", stored.value)));
                    return Answer.created(
                            "/api/performance/v1/organisation-achievements/" + stored.id,
                            mapper.view(stored),
                            stored.version);
                });
    }

    private Uni<Void> requireUnit(Achievement achievement) {
        return units.exists(achievement.agencyId, achievement.unitId)
                .invoke(known -> {
                    if (!known) {
                        throw Problem.badInput("/unitId", "UNKNOWN_UNIT");
                    }
                })
                .replaceWithVoid();
    }

    private Achievement achievement(FixAchievement command, UnitOfWork uow) {
        var achievement = new Achievement();
        achievement.id = UUID.randomUUID();
        achievement.agencyId = uow.caller().agency();
        achievement.unitId = command.unitId();
        achievement.year = command.year();
        achievement.period = command.asked().code();
        achievement.value = command.value();
        achievement.basis = command.basis();
        achievement.fixedBy = uow.caller().account();
        achievement.fixedAt = OffsetDateTime.now(clock);
        return achievement;
    }
}

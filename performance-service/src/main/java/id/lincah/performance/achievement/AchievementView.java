package id.lincah.performance.achievement;

import id.lincah.performance.evaluation.Period;
import id.lincah.performance.rules.OrganisationAchievement;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A fixed organisation achievement. */
public record AchievementView(
        UUID id,
        UUID unitId,
        int year,
        Period period,
        OrganisationAchievement value,
        String basis,
        OffsetDateTime fixedAt) {}

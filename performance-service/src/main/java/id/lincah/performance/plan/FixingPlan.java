package id.lincah.performance.plan;

import id.lincah.events.PlanFixed;
import id.lincah.performance.plan.PlanCommands.FixPlan;
import id.lincah.performance.rules.FixingFacts;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.regulation.Finding;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rater signs: what is written becomes binding as the next version, and the suite is told. */
@ApplicationScoped
class FixingPlan {
    private final PlanDesk desk;
    private final PlanVersions versions;

    FixingPlan(PlanDesk desk, PlanVersions versions) {
        this.desk = desk;
        this.versions = versions;
    }

    Uni<Answer> fix(UUID id, FixPlan command, UnitOfWork uow) {
        return desk.ofRater(id, uow, "plan.fixed", (plan, relation) -> {
            var facts = new FixingFacts(plan.content.kinds(), plan.periodFrom, plan.periodTo, command.fixedOn());
            var findings = PerformanceRules.FIXING.examine(facts);
            findings.stream().filter(Finding::isBlocking).findFirst().ifPresent(first -> {
                throw Problem.ruleBroken(first.code(), findings);
            });
            var late = findings.stream().anyMatch(finding -> finding.code().equals("PLAN_FIXED_LATE"));
            var version = plan.fix(command.fixedOn(), late, relation);
            uow.publish(plan.agencyId, event(plan));
            return versions.persist(version).replaceWithVoid();
        });
    }

    private static PlanFixed event(Plan plan) {
        return new PlanFixed(
                plan.id, plan.personId, plan.agencyId, plan.year, plan.contentVersion, plan.late, plan.fixedOn);
    }
}

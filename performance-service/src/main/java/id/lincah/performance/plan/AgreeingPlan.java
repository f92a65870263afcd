package id.lincah.performance.plan;

import id.lincah.performance.plan.PlanCommands.AgreePlan;
import id.lincah.performance.plan.PlanCommands.RedraftPlan;
import id.lincah.performance.plan.PlanCommands.ReturnPlan;
import id.lincah.performance.plan.PlanCommands.RevisePlan;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The way of a plan between employee and rater until both agree. */
@ApplicationScoped
class AgreeingPlan {
    private final PlanDesk desk;

    AgreeingPlan(PlanDesk desk) {
        this.desk = desk;
    }

    Uni<Answer> redraft(UUID id, RedraftPlan command, UnitOfWork uow) {
        return desk.ofEmployee(id, uow, "plan.redrafted", (plan, relation) -> {
            var content = PlanCommands.content(command.results(), command.behaviourExpectations());
            plan.redraft(content, command.approach());
            return Uni.createFrom().voidItem();
        });
    }

    Uni<Answer> submit(UUID id, UnitOfWork uow) {
        return desk.ofEmployee(id, uow, "plan.submitted", (plan, relation) -> {
            plan.submit(relation);
            return Uni.createFrom().voidItem();
        });
    }

    Uni<Answer> giveBack(UUID id, ReturnPlan command, UnitOfWork uow) {
        return desk.ofRater(id, uow, "plan.returned", (plan, relation) -> {
            plan.giveBack(command.remarks());
            return Uni.createFrom().voidItem();
        });
    }

    Uni<Answer> agree(UUID id, AgreePlan command, UnitOfWork uow) {
        return desk.ofRater(id, uow, "plan.agreed", (plan, relation) -> {
            plan.agree(command.dialogueNote(), command.on());
            return Uni.createFrom().voidItem();
        });
    }

    /** Opens a fixed plan for its next version; the version in force stays as it was fixed (D-10). */
    Uni<Answer> revise(UUID id, RevisePlan command, UnitOfWork uow) {
        return desk.ofRater(id, uow, "plan.revised", (plan, relation) -> {
            if (!command.effectiveOn().isAfter(plan.effectiveOn)
                    || command.effectiveOn().isAfter(plan.periodTo)) {
                throw Problem.badInput("/effectiveOn", "OUTSIDE_PLAN");
            }
            var content = PlanCommands.content(command.results(), command.behaviourExpectations());
            plan.revise(content, command.effectiveOn(), command.dialogueNote());
            return Uni.createFrom().voidItem();
        });
    }
}

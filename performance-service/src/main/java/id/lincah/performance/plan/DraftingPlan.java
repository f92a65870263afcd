package id.lincah.performance.plan;

import id.lincah.performance.Roles;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.performance.plan.PlanCommands.DraftPlan;
import id.lincah.performance.rules.ManagerDraftFacts;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Drafts a plan: the employee for himself, or the performance manager team for somebody (R6-15, D-11). */
@ApplicationScoped
class DraftingPlan {
    private final Plans plans;
    private final Officials officials;
    private final PlanMapper mapper;
    private final Clock clock;

    DraftingPlan(Plans plans, Officials officials, PlanMapper mapper, Clock clock) {
        this.plans = plans;
        this.officials = officials;
        this.mapper = mapper;
        this.clock = clock;
    }

    Uni<Answer> draft(DraftPlan command, UnitOfWork uow) {
        refuseForeignPeriod(command);
        return employee(command, uow)
                .flatMap(personId -> officials.relation(uow.caller(), personId))
                .flatMap(relation -> store(plan(command, relation), relation, uow));
    }

    private static void refuseForeignPeriod(DraftPlan command) {
        var from = command.from();
        var to = command.to();
        if (from.getYear() != command.year() || to.getYear() != command.year() || to.isBefore(from)) {
            throw Problem.badInput("/periodFrom", "PERIOD_OUTSIDE_YEAR");
        }
    }

    private Uni<UUID> employee(DraftPlan command, UnitOfWork uow) {
        if (command.personId() == null) {
            return officials.requireMe(uow.caller()).map(me -> me.personId);
        }
        if (!uow.caller().has(Roles.OPERATOR)) {
            throw Problem.forbidden("ONLY_FOR_YOURSELF");
        }
        var findings =
                PerformanceRules.MANAGER_DRAFT.examine(new ManagerDraftFacts(command.year(), LocalDate.now(clock)));
        if (!findings.isEmpty()) {
            throw Problem.ruleBroken(findings.get(0).code(), findings);
        }
        return Uni.createFrom().item(command.personId());
    }

    private Uni<Answer> store(Plan plan, Relation relation, UnitOfWork uow) {
        uow.audit(
                AuditEntry.of("plan.drafted", "plan", plan.id, Map.of("year", plan.year, "state", plan.state.name())));
        return plans.persist(plan)
                .flatMap(stored -> uow.flushEntities())
                .map(flushed -> Answer.created(
                        "/api/performance/v1/plans/" + plan.id, mapper.view(plan, relation), plan.version));
    }

    private static Plan plan(DraftPlan command, Relation relation) {
        var subject = relation.subject();
        var plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.agencyId = subject.agencyId;
        plan.personId = subject.personId;
        plan.raterId = relation.raterId();
        plan.unitId = subject.unitId;
        plan.officeUnitId = subject.organisationId();
        plan.year = command.year();
        plan.periodFrom = command.from();
        plan.periodTo = command.to();
        plan.effectiveOn = command.from();
        plan.approach = command.approach();
        plan.state = command.personId() == null ? PlanState.DRAFT : PlanState.DRAFTED_BY_MANAGER_TEAM;
        plan.content = PlanCommands.content(command.results(), command.behaviourExpectations());
        return plan;
    }
}

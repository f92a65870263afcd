package id.lincah.performance.plan;

import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What every act on an existing plan goes through: found, allowed, unchanged since it was read, audited, shown. */
@ApplicationScoped
class PlanDesk {
    private final Plans plans;
    private final Officials officials;
    private final PlanMapper mapper;

    PlanDesk(Plans plans, Officials officials, PlanMapper mapper) {
        this.plans = plans;
        this.officials = officials;
        this.mapper = mapper;
    }

    /** An act only the employee himself may do. */
    Uni<Answer> ofEmployee(UUID id, UnitOfWork uow, String action, BiFunction<Plan, Relation, Uni<Void>> act) {
        return act(id, uow, action, Relation::isSelf, "NOT_YOUR_PLAN", act);
    }

    /** An act only the person's rater may do. */
    Uni<Answer> ofRater(UUID id, UnitOfWork uow, String action, BiFunction<Plan, Relation, Uni<Void>> act) {
        return act(id, uow, action, Relation::isRater, "NOT_THE_RATER", act);
    }

    private Uni<Answer> act(
            UUID id,
            UnitOfWork uow,
            String action,
            Predicate<Relation> allowed,
            String refusal,
            BiFunction<Plan, Relation, Uni<Void>> act) {
        return plans.require(uow.caller().agency(), id)
                .flatMap(plan -> officials.relation(uow.caller(), plan.personId).flatMap(relation -> {
                    if (!allowed.test(relation)) {
                        throw Problem.forbidden(refusal);
                    }
                    uow.requireVersion(plan.version);
                    return act.apply(plan, relation).flatMap(done -> answer(plan, relation, uow, action));
                }));
    }

    private Uni<Answer> answer(Plan plan, Relation relation, UnitOfWork uow, String action) {
        uow.audit(AuditEntry.of(action, "plan", plan.id, Map.of("state", plan.state.name())));
        return uow.flushEntities().map(flushed -> Answer.ok(mapper.view(plan, relation), plan.version));
    }
}

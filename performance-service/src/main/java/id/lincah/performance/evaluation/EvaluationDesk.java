package id.lincah.performance.evaluation;

import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.performance.people.Teams;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What every act on an existing evaluation goes through: found, allowed, unchanged since it was read, audited, shown. */
@ApplicationScoped
class EvaluationDesk {
    private final Evaluations evaluations;
    private final Officials officials;
    private final Feedbacks feedbacks;
    private final Teams teams;
    private final EvaluationMapper mapper;

    EvaluationDesk(
            Evaluations evaluations, Officials officials, Feedbacks feedbacks, Teams teams, EvaluationMapper mapper) {
        this.evaluations = evaluations;
        this.officials = officials;
        this.feedbacks = feedbacks;
        this.teams = teams;
        this.mapper = mapper;
    }

    /** An act on one version of an evaluation, by those the test allows. */
    Uni<Answer> act(
            UUID id,
            UnitOfWork uow,
            String action,
            Predicate<Relation> allowed,
            String refusal,
            BiFunction<Evaluation, Relation, Uni<Void>> act) {
        return evaluations
                .require(uow.caller().agency(), id)
                .flatMap(evaluation -> officials
                        .relation(uow.caller(), evaluation.personId)
                        .flatMap(relation -> {
                            if (!allowed.test(relation)) {
                                throw Problem.forbidden(refusal);
                            }
                            uow.requireVersion(evaluation.version);
                            return act.apply(evaluation, relation)
                                    .flatMap(done -> answer(evaluation, relation, uow, action));
                        }));
    }

    private Uni<Answer> answer(Evaluation evaluation, Relation relation, UnitOfWork uow, String action) {
        uow.audit(AuditEntry.of(action, "evaluation", evaluation.id, Map.of("state", evaluation.state.name())));
        return uow.flushEntities()
                .flatMap(flushed -> view(uow.caller(), evaluation, relation))
                .map(view -> Answer.ok(view, evaluation.version));
    }

    /** The evaluation as this caller may see it, or 403. */
    Uni<EvaluationView> view(Caller caller, Evaluation evaluation, Relation relation) {
        return tie(evaluation, relation).flatMap(tie -> {
            var access = Access.of(caller, evaluation, relation, tie != Teams.Tie.NONE);
            return switch (access) {
                case FULL ->
                    feedbacks
                            .on(evaluation)
                            .map(given -> mapper.full(
                                    evaluation,
                                    relation,
                                    given.stream().map(mapper::feedback).toList()));
                case OWN_FEEDBACK ->
                    feedbacks
                            .on(evaluation, relation.me().personId)
                            .map(given -> mapper.ownFeedback(
                                    evaluation,
                                    relation,
                                    given.stream().map(mapper::feedback).toList()));
                case NONE -> throw Problem.forbidden("NOT_YOUR_EVALUATION");
            };
        });
    }

    /** What the caller is to the evaluated person in the teams of the evaluated period. */
    Uni<Teams.Tie> tie(Evaluation evaluation, Relation relation) {
        var from = LocalDate.of(evaluation.year, evaluation.fromMonth, 1);
        return teams.tie(relation.me(), evaluation.personId, from, evaluation.lastDay());
    }
}

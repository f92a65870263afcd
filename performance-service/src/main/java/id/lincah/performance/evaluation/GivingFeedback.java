package id.lincah.performance.evaluation;

import id.lincah.performance.evaluation.EvaluationCommands.GiveFeedback;
import id.lincah.performance.evaluation.Feedback.AuthorRole;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.performance.people.Teams;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Feedback of the rater, of the lead and of the other members of a team (R6-22, R7-41). Nobody gives feedback on himself
 * (D-09); a correction is a new entry that names the old one (D-12).
 */
@ApplicationScoped
class GivingFeedback {
    private static final Set<EvaluationState> OPEN =
            EnumSet.of(EvaluationState.OPEN, EvaluationState.SELF_REPORTED, EvaluationState.RATED);

    private final Evaluations evaluations;
    private final Officials officials;
    private final Feedbacks feedbacks;
    private final EvaluationDesk desk;
    private final EvaluationMapper mapper;
    private final Clock clock;

    GivingFeedback(
            Evaluations evaluations,
            Officials officials,
            Feedbacks feedbacks,
            EvaluationDesk desk,
            EvaluationMapper mapper,
            Clock clock) {
        this.evaluations = evaluations;
        this.officials = officials;
        this.feedbacks = feedbacks;
        this.desk = desk;
        this.mapper = mapper;
        this.clock = clock;
    }

    Uni<Answer> give(UUID id, GiveFeedback command, UnitOfWork uow) {
        return evaluations
                .require(uow.caller().agency(), id)
                .flatMap(evaluation -> officials
                        .relation(uow.caller(), evaluation.personId)
                        .flatMap(relation -> desk.tie(evaluation, relation)
                                .map(tie -> feedback(evaluation, command, relation, role(relation, tie)))))
                .flatMap(feedback -> refuseForeignCorrection(feedback).chain(() -> store(feedback, uow)));
    }

    private static AuthorRole role(Relation relation, Teams.Tie tie) {
        if (relation.isRater()) {
            return AuthorRole.RATER;
        }
        return switch (tie) {
            case LEAD -> AuthorRole.TEAM_LEAD;
            case PEER -> AuthorRole.PEER;
            case NONE -> throw Problem.forbidden("NOT_A_FEEDBACK_GIVER");
        };
    }

    private Feedback feedback(Evaluation evaluation, GiveFeedback command, Relation relation, AuthorRole role) {
        if (!OPEN.contains(evaluation.state)) {
            throw Problem.conflict("FEEDBACK_CLOSED", Map.of("state", evaluation.state.name()));
        }
        var feedback = new Feedback();
        feedback.id = UUID.randomUUID();
        feedback.agencyId = evaluation.agencyId;
        feedback.evaluationId = evaluation.id;
        feedback.authorId = relation.me().personId;
        feedback.authorRole = role;
        feedback.resultId = command.resultId();
        feedback.corrects = command.corrects();
        feedback.text = command.text();
        feedback.givenAt = OffsetDateTime.now(clock);
        return feedback;
    }

    private Uni<Void> refuseForeignCorrection(Feedback feedback) {
        if (feedback.corrects == null) {
            return Uni.createFrom().voidItem();
        }
        return feedbacks
                .count(
                        "agencyId = ?1 and id = ?2 and evaluationId = ?3 and authorId = ?4",
                        feedback.agencyId,
                        feedback.corrects,
                        feedback.evaluationId,
                        feedback.authorId)
                .invoke(own -> {
                    if (own == 0) {
                        throw Problem.badInput("/corrects", "NOT_YOUR_FEEDBACK");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Answer> store(Feedback feedback, UnitOfWork uow) {
        uow.audit(AuditEntry.of(
                "feedback.given", "evaluation", feedback.evaluationId, Map.of("role", feedback.authorRole.name())));
        return feedbacks
                .persist(feedback)
                .map(stored -> Answer.created(
                        "/api/performance/v1/evaluations/" + feedback.evaluationId, mapper.feedback(stored), null));
    }
}

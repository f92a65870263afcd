package id.lincah.performance.evaluation;

import id.lincah.performance.achievement.Achievements;
import id.lincah.performance.evaluation.EvaluationCommands.RateEmployee;
import id.lincah.performance.evaluation.EvaluationCommands.ResultRating;
import id.lincah.performance.people.Relation;
import id.lincah.performance.plan.PlanVersion;
import id.lincah.performance.plan.PlanVersions;
import id.lincah.performance.rules.OrganisationAchievement;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.performance.rules.RatingFacts;
import id.lincah.performance.rules.SupervisionFacts;
import id.lincah.regulation.Finding;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The home rater, or in his absence his superior, rates results and behaviour; the predicate follows from the quadrant
 * (R6-32, R6-40, R6-44). The lead of a team never comes here.
 */
@ApplicationScoped
class RatingEmployee {
    private final EvaluationDesk desk;
    private final Evaluations evaluations;
    private final PlanVersions versions;
    private final Achievements achievements;

    RatingEmployee(EvaluationDesk desk, Evaluations evaluations, PlanVersions versions, Achievements achievements) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.versions = versions;
        this.achievements = achievements;
    }

    Uni<Answer> rate(UUID id, RateEmployee command, UnitOfWork uow) {
        return desk.act(
                id,
                uow,
                "evaluation.rated",
                relation -> relation.isRater() || relation.isSuperior() && substitutes(command),
                "NOT_THE_RATER",
                (evaluation, relation) -> rate(evaluation, relation, command));
    }

    private static boolean substitutes(RateEmployee command) {
        return command.substitutionReason() != null
                && !command.substitutionReason().isBlank();
    }

    private Uni<Void> rate(Evaluation evaluation, Relation relation, RateEmployee command) {
        var planned = versions.require(
                        evaluation.agencyId, new PlanVersion.Key(evaluation.planId, evaluation.contentVersion))
                .map(PlannedResults::of);
        return planned.flatMap(results -> achievement(evaluation)
                .flatMap(achievement -> supervision(evaluation, relation).invoke(late -> {
                    results.refuseOthers(
                            "/resultRatings",
                            command.single().stream()
                                    .map(ResultRating::resultId)
                                    .toList());
                    decide(evaluation, relation, command, achievement.value(), results, late);
                }))
                .replaceWithVoid());
    }

    /** The achievement, or nothing yet; a Uni cannot tell null from an answer, hence the record. */
    private record Fixed(OrganisationAchievement value) {}

    private Uni<Fixed> achievement(Evaluation evaluation) {
        return achievements
                .of(evaluation.agencyId, evaluation.officeUnitId, evaluation.year, evaluation.getPeriodOfYear())
                .map(Fixed::new);
    }

    private Uni<List<Finding>> supervision(Evaluation evaluation, Relation relation) {
        return evaluations
                .formerRaterEvaluated(evaluation, relation.me().personId)
                .map(heard -> PerformanceRules.SUPERVISION.examine(new SupervisionFacts(
                        evaluation.kind == EvaluationKind.ANNUAL && relation.isRater(),
                        relation.supervisedSince(relation.me()).orElse(null),
                        evaluation.lastDay(),
                        heard)));
    }

    private static void decide(
            Evaluation evaluation,
            Relation relation,
            RateEmployee command,
            OrganisationAchievement achievement,
            PlannedResults planned,
            List<Finding> supervision) {
        var facts =
                new RatingFacts(achievement, evaluation.headsOffice, command.results(), planned.main(command.single()));
        var findings = Stream.concat(PerformanceRules.RATING.examine(facts).stream(), supervision.stream())
                .toList();
        RatingRefusal.throwIfBlocked(findings);
        evaluation.rate(
                command.results(),
                command.behaviour(),
                new RatingDecision(
                        achievement,
                        evaluation.headsOffice,
                        command.single(),
                        findings.stream().map(Finding::code).toList(),
                        PerformanceRules.BOOK.ruleSet().toString()));
        evaluation.ratedBy(
                relation.me(),
                relation,
                relation.isRater() ? Capacity.RATER : Capacity.RATER_SUPERIOR,
                relation.isRater() ? null : command.substitutionReason());
    }
}

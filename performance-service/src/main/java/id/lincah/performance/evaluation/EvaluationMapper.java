package id.lincah.performance.evaluation;

import id.lincah.performance.people.Relation;
import id.lincah.performance.rules.FollowUp;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;

/** Shows an evaluation to a reader, as much of it as he may see. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface EvaluationMapper {
    @Mapping(target = "personName", source = "relation.subject.name")
    @Mapping(target = "raterName", source = "relation.rater.name")
    @Mapping(target = "period", source = "evaluation.periodOfYear")
    @Mapping(target = "results", source = "evaluation.resultsRating")
    @Mapping(target = "behaviour", source = "evaluation.behaviourRating")
    @Mapping(target = "followUp", source = "evaluation", qualifiedByName = "followUp")
    @Mapping(target = "access", constant = "FULL")
    EvaluationView full(Evaluation evaluation, Relation relation, List<EvaluationView.FeedbackView> feedback);

    @Mapping(target = "personName", source = "relation.subject.name")
    @Mapping(target = "raterName", source = "relation.rater.name")
    @Mapping(target = "period", source = "evaluation.periodOfYear")
    @Mapping(target = "report", ignore = true)
    @Mapping(target = "results", ignore = true)
    @Mapping(target = "behaviour", ignore = true)
    @Mapping(target = "predicate", ignore = true)
    @Mapping(target = "decision", ignore = true)
    @Mapping(target = "followUp", ignore = true)
    @Mapping(target = "access", constant = "OWN_FEEDBACK")
    EvaluationView ownFeedback(Evaluation evaluation, Relation relation, List<EvaluationView.FeedbackView> feedback);

    EvaluationView.FeedbackView feedback(Feedback feedback);

    @Named("followUp")
    default FollowUp followUp(Evaluation evaluation) {
        return evaluation.finalOn == null ? null : FollowUp.proposedFor(evaluation.predicate);
    }
}

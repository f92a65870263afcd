package id.lincah.equivalation.assessment;

import id.lincah.equivalation.assessment.rules.AssessmentFacts;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;

/** From the question of a client to the facts of the rules. */
@Mapper(componentModel = "jakarta-cdi", unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AssessmentMapper {
    AssessmentFacts facts(AssessmentRequest request);
}

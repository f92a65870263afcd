package id.lincah.performance.sheet;

import id.lincah.performance.evaluation.Evaluation;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.regulation.Language;
import id.lincah.request.FindingView;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows a predicate sheet. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface SheetMapper {
    @Mapping(target = "unitId", source = "subject.unitId")
    @Mapping(target = "year", source = "subject.year")
    @Mapping(target = "period", source = "subject.period")
    @Mapping(target = "achievement", source = "subject.achievement")
    @Mapping(target = "counts", expression = "java(SheetCounts.of(subject.counts()))")
    @Mapping(target = "headCount", expression = "java(subject.counts().headCount())")
    @Mapping(target = "outcome", source = "check.outcome")
    @Mapping(target = "violations", source = "check.violations")
    @Mapping(target = "limits", source = "check.limits")
    @Mapping(target = "findings", expression = "java(findings(check, language))")
    @Mapping(target = "predicates", source = "rows")
    SheetView view(
            SheetSubject subject,
            DistributionCheck check,
            List<SheetView.Row> rows,
            PredicateSheet signed,
            @Context Language language);

    @Mapping(target = "evaluationId", source = "evaluation.id")
    SheetView.Row row(Evaluation evaluation, String personName);

    SheetView.Signature signature(PredicateSheet sheet);

    default List<FindingView> findings(DistributionCheck check, Language language) {
        return check == null ? List.of() : FindingView.of(check.findings(), PerformanceRules.BOOK, language);
    }
}

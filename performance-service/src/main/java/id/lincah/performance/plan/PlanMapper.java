package id.lincah.performance.plan;

import id.lincah.performance.people.Relation;
import id.lincah.performance.rules.ResultKind;
import java.util.ArrayList;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows a plan, with the names of the two people it binds. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PlanMapper {
    @Mapping(target = "personName", source = "relation.subject.name")
    @Mapping(target = "raterName", source = "relation.rater.name")
    @Mapping(target = "results", source = "plan.content.results")
    @Mapping(target = "behaviourExpectations", source = "plan.content.behaviourExpectations")
    @Mapping(target = "flags", source = "plan")
    PlanView view(Plan plan, Relation relation);

    /** What a reader should see at once. */
    default List<String> flags(Plan plan) {
        var flags = new ArrayList<String>();
        if (!plan.content.kinds().contains(ResultKind.MAIN)) {
            flags.add("NO_MAIN_RESULT");
        }
        if (plan.late) {
            flags.add("LATE");
        }
        return flags;
    }
}

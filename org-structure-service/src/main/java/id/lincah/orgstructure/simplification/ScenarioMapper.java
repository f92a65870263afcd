package id.lincah.orgstructure.simplification;

import java.util.Set;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows a scenario; a field without a source is a fault of the build. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ScenarioMapper {
    @Mapping(target = "openActs", source = "state")
    ScenarioView view(Scenario scenario);

    default Set<ScenarioAct> openActs(ScenarioState state) {
        return ScenarioTransitions.open(state);
    }
}

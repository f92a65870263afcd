package id.lincah.orgstructure.simplification;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows a unit of a scenario. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ScenarioUnitMapper {
    @Mapping(target = "unitId", source = "id")
    @Mapping(target = "exemption", source = "claim")
    @Mapping(target = "successorUnitCode", source = "successorCode")
    ScenarioUnitView view(ScenarioUnit unit);
}

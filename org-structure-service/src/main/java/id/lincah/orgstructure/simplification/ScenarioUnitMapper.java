package id.lincah.orgstructure.simplification;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows a unit of a scenario. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ScenarioUnitMapper {
    @Mapping(target = "unitId", source = "unit.id")
    @Mapping(target = "exemption", source = "unit.claim")
    @Mapping(target = "successorUnitCode", source = "unit.successorCode")
    ScenarioUnitView view(ScenarioUnit unit, String proposalReason, String remark, Boolean remarkMended);
}

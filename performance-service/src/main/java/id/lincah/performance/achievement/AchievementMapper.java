package id.lincah.performance.achievement;

import id.lincah.performance.evaluation.Period;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows an organisation achievement. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AchievementMapper {
    AchievementView view(Achievement achievement);

    default Period period(String code) {
        return Period.parse(code).orElseThrow();
    }
}

package id.lincah.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A simplification removed the position of a person. Until a placement follows, the successor unit is the home.
 *
 * @param echelon may be null
 * @param exemption criterion code claimed for the unit, if any; may be null
 * @param nextStep {@code EQUIVALATION}, {@code TRANSFER} or {@code RETIREMENT}
 */
@Contract(
        type = "id.lincah.person.displaced.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record PersonDisplaced(
        UUID personId,
        String agency,
        String agencyKind,
        UUID scenarioId,
        String regulationNumber,
        UUID positionId,
        String positionTitle,
        String positionKind,
        String echelon,
        UUID unitId,
        String unitName,
        List<String> unitFunctions,
        UUID successorUnitId,
        String successorUnitName,
        String exemption,
        String nextStep,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public PersonDisplaced {
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(agencyKind, "agencyKind");
        Required.value(scenarioId, "scenarioId");
        Required.value(regulationNumber, "regulationNumber");
        Required.value(positionId, "positionId");
        Required.value(positionTitle, "positionTitle");
        Required.value(positionKind, "positionKind");
        Required.value(unitId, "unitId");
        Required.value(unitName, "unitName");
        Required.value(successorUnitId, "successorUnitId");
        Required.value(successorUnitName, "successorUnitName");
        Required.value(nextStep, "nextStep");
        Required.value(effectiveOn, "effectiveOn");
        unitFunctions = Required.list(unitFunctions, "unitFunctions");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}

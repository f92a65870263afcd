package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a person serves, and all a consumer needs to know of that person: the whole state, not a difference. A consumer keeps one row per person from this topic.
 *
 * @param reason {@code RECORDED}, {@code EQUIVALATED}, {@code MOVED} or {@code CORRECTED}
 * @param account login name bound to the person; may be null
 * @param educationField may be null
 * @param grade e.g. {@code III/c}; of a PPPK {@code I} to {@code XVII}, another scale
 * @param deceasedOn may be null
 * @param echelon may be null
 * @param functionalCode may be null
 * @param functionalLevel may be null
 */
@Contract(
        type = "id.lincah.person.placed.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.1")
public record PersonPlaced(
        UUID personId,
        String agency,
        String agencyKind,
        String reason,
        String account,
        String nip,
        String name,
        LocalDate birthDate,
        String sex,
        String employmentStatus,
        String education,
        String educationField,
        String grade,
        LocalDate gradeSince,
        LocalDate deceasedOn,
        UUID positionId,
        String positionTitle,
        String positionKind,
        String echelon,
        String functionalCode,
        String functionalLevel,
        UUID unitId,
        String unitName,
        UUID officeUnitId,
        String officeName,
        boolean headsUnit,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public PersonPlaced {
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(agencyKind, "agencyKind");
        Required.value(reason, "reason");
        Required.value(nip, "nip");
        Required.value(name, "name");
        Required.value(birthDate, "birthDate");
        Required.value(sex, "sex");
        Required.value(employmentStatus, "employmentStatus");
        Required.value(education, "education");
        Required.value(grade, "grade");
        Required.value(gradeSince, "gradeSince");
        Required.value(positionId, "positionId");
        Required.value(positionTitle, "positionTitle");
        Required.value(positionKind, "positionKind");
        Required.value(unitId, "unitId");
        Required.value(unitName, "unitName");
        Required.value(officeUnitId, "officeUnitId");
        Required.value(officeName, "officeName");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}

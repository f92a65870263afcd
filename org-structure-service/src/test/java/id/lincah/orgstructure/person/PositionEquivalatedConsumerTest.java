package id.lincah.orgstructure.person;

import id.lincah.events.PersonPlaced;
import id.lincah.events.PositionEquivalated;
import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.SeenEvent;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class PositionEquivalatedConsumerTest {
    private static final String PERSONS = "org-structure.persons.events.v1";
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    private final Api operator = Api.as("operator");

    @Test
    void placesAnEquatedPersonOnceThoughToldTwiceAndAfterAPoisonedEvent() {
        Sample.office(operator, "EQ", 1);
        var person = (UUID) Databases.value("select id from person where name = 'Pejabat EQ 1'");
        var position = (UUID) Databases.value("select id from position where code = 'EQ.S1'");
        var unit = (UUID) Databases.value("select id from unit where code = 'EQ.1'");

        Topics.publish(fact(UUID.randomUUID(), position, unit), 1);
        var event = UUID.randomUUID();
        var fact = fact(person, position, unit);
        Topics.publish(fact, 1, event);
        Topics.publish(fact, 1, event);

        var placed = Topics.await(PERSONS, seen -> !equated(seen, person).isEmpty());
        assertEquals(1, equated(placed, person).size());
        var now = equated(placed, person).get(0).as(PersonPlaced.class);
        assertEquals("FUNGSIONAL", now.positionKind());
        assertEquals("AHLI_MUDA", now.functionalLevel());
        assertEquals("Analis Kebijakan Ahli Muda", now.positionTitle());
        assertEquals(unit, now.unitId());
        assertEquals(
                1, Databases.count("select count(*) from placement where person_id = ? and valid_to is null", person));
        assertEquals(1, Databases.count("select count(*) from position where code = ?", "JF." + fact.caseId()));
    }

    private static PositionEquivalated fact(UUID person, UUID position, UUID unit) {
        return new PositionEquivalated(
                UUID.randomUUID(),
                person,
                "35",
                position,
                "ANALIS_KEBIJAKAN",
                "Analis Kebijakan",
                "AHLI_MUDA",
                unit,
                "SK 821.2/1/2021",
                DAY);
    }

    private static List<SeenEvent> equated(List<SeenEvent> seen, UUID person) {
        return seen.stream()
                .filter(event -> event.key().equals(person.toString()))
                .filter(event -> event.json().contains("EQUIVALATED"))
                .toList();
    }
}

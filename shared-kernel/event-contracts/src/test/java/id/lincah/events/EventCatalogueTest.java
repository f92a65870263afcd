package id.lincah.events;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EventCatalogueTest {
    /** Their name is that of a unit or a scenario. */
    private static final List<Class<?>> NAMED_AFTER_NOBODY =
            List.of(UnitCreated.class, UnitChanged.class, SimplificationEnacted.class);

    private static final List<String> PERSONAL =
            List.of("nip", "name", "account", "birthDate", "sex", "credit", "predicate", "personId");

    @Test
    void everyTypeIsNamedOnceAndLeadsToItsRecord() {
        var types = new HashSet<String>();
        for (var event : EventCatalogue.events()) {
            var contract = EventCatalogue.of(event);
            assertTrue(types.add(contract.type()));
            assertTrue(contract.type().matches("id\\.lincah\\.[a-z]+\\.[a-z-]+\\.v1"), contract.type());
            assertEquals(Optional.of(event), EventCatalogue.byType(contract.type()));
        }
        assertEquals(Optional.empty(), EventCatalogue.byType("id.lincah.person.promoted.v1"));
    }

    @Test
    void aPublicEventTellsNothingAboutAPerson() {
        EventCatalogue.events().stream()
                .filter(event -> EventCatalogue.of(event).classification() == Classification.PUBLIC)
                .filter(event -> !NAMED_AFTER_NOBODY.contains(event))
                .flatMap(event -> List.of(event.getRecordComponents()).stream())
                .forEach(field -> assertFalse(PERSONAL.contains(field.getName()), field.toString()));
    }

    @Test
    void eventsOfOneTopicShareItsClassificationAndAggregate() {
        for (var topic : EventCatalogue.topics()) {
            var contracts = EventCatalogue.events().stream()
                    .map(EventCatalogue::of)
                    .filter(contract -> contract.topic().equals(topic))
                    .toList();
            assertEquals(
                    1,
                    contracts.stream().map(Contract::classification).distinct().count(),
                    topic);
            assertEquals(
                    1, contracts.stream().map(Contract::aggregate).distinct().count(), topic);
        }
    }

    @Test
    void aTopicNobodyDecidedOnHasNoRecipients() {
        EventCatalogue.topics().forEach(Recipients::of);
        assertThrows(IllegalArgumentException.class, () -> Recipients.of("org-structure.rumours.events.v1"));
        assertThrows(IllegalArgumentException.class, () -> EventCatalogue.of(String.class));
    }

    @Test
    void anEventWithAHoleIsNeverBuilt() {
        var hole =
                assertThrows(IllegalArgumentException.class, () -> new PersonLeft(UUID.randomUUID(), "35", null, null));
        assertEquals("reason is missing", hole.getMessage());
    }
}

package id.lincah.events;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Fails the build when an event changes in a way its running consumers would notice. */
class CompatibilityGateTest {

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void everyMinorOnlyAddsToEveryEarlierOne(Class<? extends PublishedEvent> event) {
        var type = EventCatalogue.of(event).type();
        var versions = ContractFiles.versions(type);
        var breaks = new ArrayList<String>();
        for (int older = 0; older < versions.size(); older++) {
            for (int newer = older + 1; newer < versions.size(); newer++) {
                Compatibility.breaks(
                                ContractFiles.schema(type, versions.get(older)),
                                ContractFiles.schema(type, versions.get(newer)))
                        .forEach(breaks::add);
            }
        }
        assertEquals(List.of(), breaks, type + " breaks its consumers: publish a new major beside the old one");
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void oldExamplesStayValidOnTheNewestSchema(Class<? extends PublishedEvent> event) {
        var contract = EventCatalogue.of(event);
        var newest = ContractFiles.schema(contract.type(), contract.schema());
        for (var example : ContractFiles.examples(contract.type())) {
            assertEquals(
                    List.of(), Schemas.complaints(newest, ContractFiles.json(example)), () -> "producer: " + example);
        }
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void newExamplesAreReadableForEveryOldConsumer(Class<? extends PublishedEvent> event) {
        var type = EventCatalogue.of(event).type();
        for (var version : ContractFiles.versions(type)) {
            var view = Schemas.consumerView(ContractFiles.schema(type, version));
            for (var example : ContractFiles.examples(type)) {
                assertEquals(
                        List.of(),
                        Schemas.complaints(view, ContractFiles.json(example)),
                        () -> "consumer of " + version + ": " + example);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.lincah.events.EventCatalogue#events")
    void theContractNamesTheNewestSchemaAndEachVersionHasExamples(Class<? extends PublishedEvent> event) {
        var contract = EventCatalogue.of(event);
        var versions = ContractFiles.versions(contract.type());
        assertEquals(versions.get(versions.size() - 1), contract.schema());
        for (var version : versions) {
            assertTrue(
                    ContractFiles.examples(contract.type(), version).size() >= 2,
                    () -> contract.type() + " " + version + " needs two golden examples");
        }
    }
}

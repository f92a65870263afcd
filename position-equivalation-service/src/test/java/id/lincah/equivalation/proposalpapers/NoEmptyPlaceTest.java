package id.lincah.equivalation.proposalpapers;

import id.lincah.documents.Paper;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever lacks nothing has papers without an empty place, in every template; whoever lacks something is told so. */
class NoEmptyPlaceTest {
    private static final ProposalTerms TERMS = MeasuringPapers.terms();

    static Stream<PersonFacts> people() {
        var usual = MeasuringPapers.people(1).get(0);
        return Stream.of(
                usual,
                with(
                        usual,
                        usual.facts().copy().put("formerKind", "ADMINISTRATOR").putNull("formerEchelon"),
                        usual.decision()),
                with(usual, usual.facts(), usual.decision().copy().put("obligations", new JsonArray())),
                with(
                        usual,
                        usual.facts().copy().put("taskFit", false).put("result", "ELIGIBLE_CONDITIONAL"),
                        usual.decision()));
    }

    private static PersonFacts with(PersonFacts person, JsonObject facts, JsonObject decision) {
        return new PersonFacts(new UUID(1, 9), facts, decision, person.functionalName());
    }

    @ParameterizedTest
    @MethodSource("people")
    void noPlaceOfAnyPaperIsEmpty(PersonFacts person) throws ReflectiveOperationException {
        assertEquals(List.of(), person.missing());
        var own = new PersonPapers(TERMS, person);
        var whole = new ProposalPapers(TERMS);
        for (var paper : List.of(
                own.decree(),
                own.mapping(),
                own.income(),
                whole.letter(1),
                whole.nominative(new PaperList(1, 1, List.of(person))),
                whole.annex(new PaperList(1, 1, List.of(person))),
                whole.nominative(new PaperList(501, 501, List.of(person))),
                whole.annex(new PaperList(501, 501, List.of(person))))) {
            var places = texts(paper);
            assertTrue(places.size() > 10, paper.title());
            assertEquals(
                    List.of(), places.stream().filter(NoEmptyPlaceTest::isEmpty).toList(), paper.title());
        }
    }

    private static boolean isEmpty(String text) {
        return text.isBlank() || text.contains("null");
    }

    static Stream<String> fields() {
        return Stream.of(
                "name", "nip", "birthDate", "grade", "gradeSince", "formerPosition", "formerUnit", "successorUnit");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsMissingIsNamed(String field) {
        var usual = MeasuringPapers.people(1).get(0);
        var facts = usual.facts().copy();
        facts.remove(field);
        assertEquals(List.of(field), with(usual, facts, usual.decision()).missing());
        assertEquals(
                List.of(field),
                with(usual, facts.put(field, " "), usual.decision()).missing());
    }

    /** Every text in the tree of a paper, whatever its blocks are. */
    private static List<String> texts(Paper paper) throws ReflectiveOperationException {
        var texts = new ArrayList<String>();
        collect(paper.blocks(), texts);
        return texts;
    }

    private static void collect(Object part, List<String> texts) throws ReflectiveOperationException {
        if (part instanceof String text) {
            texts.add(text);
        } else if (part instanceof Collection<?> parts) {
            for (var each : parts) {
                collect(each, texts);
            }
        } else if (part instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                var read = component.getAccessor();
                read.setAccessible(true);
                var value = read.invoke(record);
                collect(value == null ? "null" : value, texts);
            }
        }
    }
}

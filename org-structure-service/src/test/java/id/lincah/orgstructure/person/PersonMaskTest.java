package id.lincah.orgstructure.person;

import id.lincah.orgstructure.Cases;
import id.lincah.regulation.Language;
import id.lincah.request.Caller;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PersonMaskTest {
    private final PersonMask mask = new PersonMaskImpl();

    static Stream<Arguments> masking() {
        return Cases.of("masking");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masking")
    void showsNumbersAndNamesByRole(String name, Map<String, String> row) {
        var caller = new Caller("a", "s", "35", Set.copyOf(Cases.list(row, "given_roles")), Language.ID, "c");
        assertEquals(row.get("expected_nip"), mask.number(row.get("given_nip"), caller));
        assertEquals(row.get("expected_name"), mask.name(row.get("given_name"), caller));
    }
}

package id.lincah.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RealmFileTest {

    private static final Path REPOSITORY = Path.of("../..");

    @TempDir
    Path folder;

    private Secrets secrets;

    @BeforeEach
    void open() {
        secrets = StateFolder.open(folder).secrets();
    }

    @Test
    void each_placeholder_becomes_the_secret_of_its_name() {
        var filled = RealmFile.fill("a @secret:one@ b @secret:two@ c @secret:one@", secrets);
        assertEquals("a %s b %s c %s".formatted(secrets.get("one"), secrets.get("two"), secrets.get("one")), filled);
    }

    @Test
    void the_file_in_the_repository_holds_no_secret() throws IOException {
        var realm = new ObjectMapper().readTree(Files.readString(REPOSITORY.resolve("deploy/realm/lincah-realm.json")));
        var values = realm.findValuesAsText("secret");
        realm.findValues("credentials")
                .forEach(list -> list.forEach(c -> values.add(c.get("value").asText())));
        assertFalse(values.isEmpty());
        assertEquals(
                List.of(),
                values.stream().filter(v -> !v.matches("@secret:[a-z-]+@")).toList());
    }

    @Test
    void the_filled_file_has_no_placeholder_left() {
        assertFalse(new RealmFile(REPOSITORY).text(secrets).contains("@secret"));
    }

    @Test
    void accounts_belong_to_their_agency_with_their_roles() throws IOException {
        var accounts = new TreeMap<String, String>();
        for (var user : new ObjectMapper()
                .readTree(new RealmFile(REPOSITORY).text(secrets))
                .get("users")) {
            accounts.put(
                    user.get("username").asText(),
                    agency(user) + " " + String.join(" ", texts(user.get("realmRoles"))));
        }
        assertTrue(accounts.entrySet()
                .containsAll(Map.of(
                                "operator", "35 operator",
                                "approver", "35 approver inaugurator",
                                "validator", "PANRB validator",
                                "homeaffairs", "KEMENDAGRI home-affairs",
                                "rater-5", "35 rater employee",
                                "employee-11", "35 employee",
                                "lead", "35 employee team-lead",
                                "operator-banyuwangi", "35.10 operator",
                                "approver-kaltim", "64 approver inaugurator",
                                "service-account-system", "PANRB system")
                        .entrySet()));
    }

    @Test
    void the_accounts_told_to_a_person_are_those_that_sign_in() {
        var accounts = new RealmFile(REPOSITORY).accounts();
        assertTrue(accounts.containsAll(List.of("operator", "employee-11", "auditor")), accounts::toString);
        assertFalse(accounts.contains("service-account-system"));
    }

    private static String agency(JsonNode user) {
        return user.at("/attributes/agency/0").asText();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

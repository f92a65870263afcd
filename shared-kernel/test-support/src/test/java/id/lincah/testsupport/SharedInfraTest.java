package id.lincah.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.events.PlanFixed;
import id.lincah.launcher.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SharedInfraTest {

    private static final SharedInfra INFRA = new SharedInfra();
    private static Map<String, String> properties;

    @BeforeAll
    static void start() {
        INFRA.init(Map.of("db", "test_support"));
        properties = INFRA.start();
    }

    @AfterAll
    static void stop() {
        INFRA.stop();
    }

    @Test
    void the_application_login_owns_nothing_and_changes_no_schema() throws SQLException {
        try (var owner = Databases.connectAs("owner");
                var application = Databases.connectAs("app")) {
            owner.createStatement().execute("create table kept (id uuid primary key)");
            owner.createStatement().execute("grant select, insert on kept to test_support_app");
            assertRefused(application, "create table mine (id uuid)");
            assertRefused(application, "alter table kept add column more text");
            assertRefused(application, "alter table kept disable row level security");
            assertRefused(application, "drop table kept");
            assertRefused(application, "truncate kept");
            assertRefused(application, "create role more");
            assertEquals(
                    0, application.createStatement().executeUpdate("insert into kept select uuidv7() where false"));
        }
    }

    @Test
    void the_owner_can_make_the_extension_for_keys_over_time() throws SQLException {
        try (var owner = Databases.connectAs("owner")) {
            owner.createStatement().execute("create extension if not exists btree_gist");
        }
        assertEquals(1, Databases.count("select count(*) from pg_extension where extname = ?", "btree_gist"));
    }

    @Test
    void no_login_enters_the_database_of_another_module() {
        var refused = assertThrows(SQLException.class, () -> {
            try (var connection = servers().connectAs("keycloak", "test_support_app")) {
                connection.isValid(1);
            }
        });
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void a_token_says_who_asks_for_whom_with_which_roles_and_from_whom_it_comes() {
        var token = claims(Tokens.of("rater-2"));
        assertEquals("rater-2", token.get("preferred_username").asText());
        assertEquals("35", token.get("agency").asText());
        assertEquals(Set.of("rater", "employee"), texts(token.at("/realm_access/roles")));
        assertEquals(
                Set.of(
                        "org-structure-service",
                        "position-equivalation-service",
                        "team-assignment-service",
                        "performance-service",
                        "gateway"),
                texts(token.get("aud")));
        assertFalse(token.get("sub").asText().isBlank());
        assertEquals(
                properties.get("quarkus.oidc.auth-server-url"), token.get("iss").asText());
        assertEquals(300, token.get("exp").asLong() - token.get("iat").asLong());
    }

    @Test
    void the_system_client_belongs_to_the_ministry() {
        var token = claims(Tokens.system());
        assertEquals("PANRB", token.get("agency").asText());
        assertEquals(Set.of("system"), texts(token.at("/realm_access/roles")));
    }

    @Test
    void an_event_lies_on_its_topic_as_the_owning_service_would_have_put_it() {
        var plan = new PlanFixed(UUID.randomUUID(), UUID.randomUUID(), "35", 2025, 1, false, LocalDate.of(2025, 1, 20));
        var first = Topics.publish(plan);
        Topics.publish(plan);
        var seen = Topics.await("performance.plans.events.v1", events -> events.size() == 2);
        assertEquals(plan, seen.get(0).as(PlanFixed.class));
        assertEquals(first, seen.get(0).id());
        assertEquals(List.of(1L, 2L), seen.stream().map(SeenEvent::sequence).toList());
        assertEquals(plan.planId().toString(), seen.get(0).key());
        assertEquals("restricted", seen.get(0).headers().get("ce_classification"));
        assertEquals("/35/performance", seen.get(0).headers().get("ce_source"));
    }

    /** The kernel's own list of listening sockets, so that no library can hide one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void the_servers_listen_on_the_local_address_only() throws IOException {
        var own = new HashSet<String>();
        for (var part : Supervisor.PARTS) {
            own.addAll(sockets(TestState.here().folder().running(part).orElseThrow()));
        }
        var listening = listening().stream()
                .filter(socket -> own.contains(socket.inode()))
                .toList();
        assertTrue(listening.size() >= 5, "PostgreSQL, Kafka twice, Keycloak twice: " + listening);
        assertEquals(
                List.of(), listening.stream().filter(socket -> !socket.local()).toList());
    }

    @Test
    void the_folder_of_secrets_is_closed_to_others() throws IOException {
        var folder = TestState.here().folder();
        var secret = folder.secrets().file("database");
        assertEquals("rw-------", permissions(secret));
        assertEquals("rwx------", permissions(folder.folder()));
    }

    private static String permissions(Path path) throws IOException {
        return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void assertRefused(java.sql.Connection connection, String command) {
        var refused = assertThrows(
                SQLException.class, () -> connection.createStatement().execute(command), command);
        assertEquals("42501", refused.getSQLState(), command);
    }

    private static id.lincah.launcher.Databases servers() {
        return id.lincah.launcher.Databases.of(
                TestState.here().folder(), Integer.parseInt(properties.get("lincah.db.port")));
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Set<String> sockets(ProcessIdentity process) throws IOException {
        var inodes = new HashSet<String>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            for (var descriptor : descriptors.filter(Files::isSymbolicLink).toList()) {
                var target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        }
        return inodes;
    }

    /** A busy server closes files while one looks; a listening socket stays. */
    private static String target(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closed) {
            return "";
        }
    }

    private static List<Socket> listening() throws IOException {
        var sockets = new ArrayList<Socket>();
        for (var table : List.of("tcp", "tcp6")) {
            for (var line : Files.readAllLines(Path.of("/proc/net", table))) {
                var fields = line.strip().split("\\s+");
                if (fields[3].equals("0A")) {
                    sockets.add(new Socket(fields[1], fields[9]));
                }
            }
        }
        return sockets;
    }

    /** An address as the kernel writes it: 127.0.0.1 in hexadecimal, lowest byte first, perhaps inside an IPv6 one. */
    private record Socket(String address, String inode) {
        boolean local() {
            return address.startsWith("0100007F:") || address.startsWith("0000000000000000FFFF00000100007F:");
        }
    }
}

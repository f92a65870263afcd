package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The wall between agencies, read from the database's own catalogue. */
@EquivalationTest
class TenantTablesTest {
    private static final String TABLES = """
            select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
            """;

    @Test
    void everyTableOfAnAgencyForcesRowSecurity() {
        var tables = Databases.query(TABLES);
        assertFalse(tables.isEmpty());
        var open = tables.stream()
                .filter(table -> !Boolean.TRUE.equals(table.get("walled")))
                .map(table -> table.get("name"))
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void creditIsOnlyEverAddedTo() throws SQLException {
        try (var app = Databases.connectAs("app");
                var statement = app.createStatement()) {
            var refused = assertThrows(
                    SQLException.class, () -> statement.execute("update credit_entry set credit = credit + 1"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void withoutATenantNothingIsSeen() throws SQLException {
        try (var app = Databases.connectAs("app");
                var statement = app.createStatement();
                var rows = statement.executeQuery("select count(*) from official")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }
}

package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.TenantTables;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The wall between agencies, read from the database's own catalogue. */
@EquivalationTest
class TenantTablesTest {
    @Test
    void noTableLetsAnotherAgencyIn() {
        TenantTables.check();
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

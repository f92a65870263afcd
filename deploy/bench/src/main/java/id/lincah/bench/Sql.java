package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements of the bench itself. */
final class Sql {
    private Sql() {}

    /** @return how many rows were written */
    static int run(Connection database, String command) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(command);
        }
    }

    /** The one value of the one row. */
    static String value(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

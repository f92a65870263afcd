package id.lincah.testsupport;

import id.lincah.launcher.Ports;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into the module's database past every row policy: what a test asserts must not depend on what it tests. */
public final class Databases {

    private Databases() {}

    /** All rows, each as column name to value. Parameters are written {@code ?}. */
    public static List<Map<String, Object>> query(String sql, Object... parameters) {
        return work(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                return read(rows);
            }
        });
    }

    /** The first column of the only row; null when it is null. */
    public static Object value(String sql, Object... parameters) {
        var rows = query(sql, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows instead of one: " + sql);
        }
        return rows.get(0).values().iterator().next();
    }

    /** The number in the first column of the only row, such as a count. */
    public static long count(String sql, Object... parameters) {
        return ((Number) value(sql, parameters)).longValue();
    }

    /** Runs a command; answers the number of changed rows. */
    public static int execute(String sql, Object... parameters) {
        return work(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                statement.execute();
                return statement.getUpdateCount();
            }
        });
    }

    /** A connection as superuser; the caller closes it. */
    public static Connection connect() throws SQLException {
        return servers().connect(name());
    }

    /** A connection as one of the module's own logins: {@code owner}, {@code app} or {@code relay}. */
    public static Connection connectAs(String role) throws SQLException {
        return servers().connectAs(name(), name() + "_" + role);
    }

    private static String name() {
        return System.getProperty(SharedInfra.DATABASE);
    }

    private static id.lincah.launcher.Databases servers() {
        var state = TestState.here().folder();
        return id.lincah.launcher.Databases.of(state, Ports.noted(state).of("postgresql"));
    }

    private static <T> T work(Work<T> work) {
        try (var connection = connect()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static List<Map<String, Object>> read(ResultSet rows) throws SQLException {
        var all = new ArrayList<Map<String, Object>>();
        var columns = rows.getMetaData();
        while (rows.next()) {
            var row = new LinkedHashMap<String, Object>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnLabel(i), rows.getObject(i));
            }
            all.add(row);
        }
        return all;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}

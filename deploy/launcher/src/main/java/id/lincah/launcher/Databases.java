package id.lincah.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The databases and logins of a suite, made with the superuser's rights. */
public final class Databases {

    /** One generated password serves the three logins of every service. */
    public static final String SERVICE_SECRET = "database";

    private final int port;
    private final String superuserPassword;
    private final String servicePassword;

    private Databases(int port, String superuserPassword, String servicePassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.servicePassword = servicePassword;
    }

    public static Databases of(StateFolder state, int port) {
        var secrets = state.secrets();
        return new Databases(port, secrets.get(PostgresServer.SECRET), secrets.get(SERVICE_SECRET));
    }

    /** A connection as superuser, past every row policy. */
    public Connection connect(String database) throws SQLException {
        return connect(database, PostgresServer.SUPERUSER, superuserPassword);
    }

    /** A connection as one of a service's logins. */
    public Connection connectAs(String database, String login) throws SQLException {
        return connect(database, login, servicePassword);
    }

    /**
     * Makes a service's database and its three logins unless they exist: the owner migrates, the application login owns
     * nothing, the relay login only publishes.
     */
    public void create(String database) throws SQLException {
        try (var connection = connect("postgres")) {
            for (var role : List.of("owner", "app", "relay")) {
                createLogin(connection, database + "_" + role, servicePassword);
            }
            createDatabase(connection, database, database + "_owner");
            execute(connection, "revoke all on database " + database + " from public");
            for (var role : List.of("app", "relay")) {
                execute(
                        connection,
                        "grant connect, temporary on database %s to %s_%s".formatted(database, database, role));
            }
        }
    }

    /** Drops a database even when somebody is connected to it. */
    public void drop(String database) throws SQLException {
        try (var connection = connect("postgres")) {
            execute(connection, "drop database if exists " + database + " with (force)");
        }
    }

    /** Makes a database with one login that owns it. */
    void createOwned(String database, String login, String password) throws SQLException {
        try (var connection = connect("postgres")) {
            createLogin(connection, login, password);
            createDatabase(connection, database, login);
            execute(connection, "revoke all on database " + database + " from public");
        }
    }

    private static void createLogin(Connection connection, String login, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login)) {
            execute(connection, "create role " + login + " login nosuperuser nocreatedb nocreaterole nobypassrls");
        }
        execute(connection, "alter role " + login + " password '" + password + "'");
    }

    private static void createDatabase(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database " + database + " owner " + owner);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect(String database, String login, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "lincah-launcher");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }
}

package id.lincah.request;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections of the login {@code <database>_relay} for background duties. Apart from the pool, so that requests never
 * starve a duty nor the other way round; plain JDBC, since a duty is one thread that does one thing after another.
 */
@Singleton
public class DutyConnection {
    private final String url;
    private final Properties login = new Properties();

    DutyConnection(
            @ConfigProperty(name = "lincah.db.host", defaultValue = "127.0.0.1") String host,
            @ConfigProperty(name = "lincah.db.port") int port,
            @ConfigProperty(name = "lincah.db.name") String database,
            @ConfigProperty(name = "lincah.db.password") String password) {
        url = "jdbc:postgresql://" + host + ":" + port + "/" + database;
        login.setProperty("user", database + "_relay");
        login.setProperty("password", password);
        login.setProperty("ApplicationName", database + " duties");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        login.setProperty("tcpKeepAlive", "true");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, login);
    }
}

package id.lincah.equivalation.obligation;

import id.lincah.request.Duty;
import id.lincah.request.DutyConnection;
import id.lincah.request.DutyRunner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few seconds whether a duty wants a reminder or has been missed; one process of the service does it. */
@Singleton
class ObligationDuty implements Duty {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int REST_MILLIS = 4_000;
    private static final String AGENCIES =
            "select distinct agency_id from obligation where state = 'OPEN' and next_on <= ? order by agency_id";

    private final DueObligations due;
    private final Clock clock;
    private final DutyConnection connections;
    private final boolean wanted;
    private DutyRunner runner;

    ObligationDuty(
            DueObligations due,
            Clock clock,
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted) {
        this.due = due;
        this.clock = clock;
        this.connections = connections;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            runner = new DutyRunner(this, connections).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (runner != null) {
            runner.close();
        }
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        var today = LocalDate.now(clock);
        int handled = 0;
        for (var agency : agencies(connection, today)) {
            handled += due.handle(agency, today).await().atMost(LIMIT);
        }
        return handled > 0;
    }

    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    private static List<String> agencies(Connection connection, LocalDate today) throws SQLException {
        try (var statement = connection.prepareStatement(AGENCIES)) {
            statement.setObject(1, today);
            try (var rows = statement.executeQuery()) {
                var agencies = new ArrayList<String>();
                while (rows.next()) {
                    agencies.add(rows.getString(1));
                }
                return agencies;
            }
        }
    }
}

package id.lincah.request;

import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A duty that asks every few seconds which agencies have something to do, and then works for one after the other, each
 * behind its own wall. The question is asked by the login that sees no more than that.
 */
public final class AgencyDuty implements Duty {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int REST_MILLIS = 4_000;
    /** A round is short, so that the lease is renewed in time; the next one goes on behind the last agency. */
    private static final long LONGEST_ROUND_NANOS = 5_000_000_000L;

    private final String name;
    private final String agencies;
    private final Supplier<List<?>> values;
    private final Function<String, Uni<Integer>> work;
    private String last = "";

    /**
     * @param agencies SQL whose first column is the agency
     * @param values for its parameters, asked anew in each round
     * @param work for one agency; answers how much was done, nothing when all is done for now
     */
    public AgencyDuty(String name, String agencies, Supplier<List<?>> values, Function<String, Uni<Integer>> work) {
        this.name = name;
        this.agencies = agencies;
        this.values = values;
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        int done = 0;
        long began = System.nanoTime();
        for (var agency : behindTheLast(agencies(connection))) {
            done += work.apply(agency).await().atMost(LIMIT);
            last = agency;
            if (System.nanoTime() - began > LONGEST_ROUND_NANOS) {
                return true;
            }
        }
        return done > 0;
    }

    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    private List<String> behindTheLast(List<String> agencies) {
        return agencies.stream()
                .sorted(Comparator.comparing((String agency) -> agency.compareTo(last) <= 0)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<String> agencies(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(agencies)) {
            var place = 1;
            for (var value : values.get()) {
                statement.setObject(place++, value);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}

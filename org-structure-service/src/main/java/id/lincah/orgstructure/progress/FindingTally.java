package id.lincah.orgstructure.progress;

import id.lincah.regulation.Finding;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps how many findings of each code the last check of a scenario left: progress counts them over agencies. */
public final class FindingTally {
    private static final String FORGET = "delete from scenario_finding where scenario_id = $1";

    private static final String KEEP = """
            insert into scenario_finding (scenario_id, agency_id, code, findings)
            select $1, $2, code, findings from unnest($3::text[], $4::integer[]) x (code, findings)
            """;

    private FindingTally() {}

    /** @param agency owner of the scenario */
    public static Uni<Void> keep(UUID scenario, String agency, List<Finding> findings, SqlConnection connection) {
        var counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.summingInt(finding -> 1)));
        var values = Tuple.of(
                scenario,
                agency,
                counts.keySet().toArray(String[]::new),
                counts.values().toArray(Integer[]::new));
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(scenario))
                .flatMap(gone -> connection.preparedQuery(KEEP).execute(values))
                .replaceWithVoid();
    }
}

package id.lincah.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A scenario that removes every supervisor unit of the large agency, act by act; the enactment is what counts. */
final class EnactingAScenario implements Measurement {
    private static final String SCENARIOS = Bed.API + "/scenarios";

    @Override
    public String name() {
        return "enactment";
    }

    @Override
    public String about() {
        return "4,499 units removed on one day, all or nothing";
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        new Filling(bed).large();
        try (var database = bed.database()) {
            bed.awaitTold(database);
        }
        var start = Map.of("name", "Penyederhanaan uji", "rootUnitCode", "B", "effectiveOn", "2021-12-30");
        var scenario = SCENARIOS + "/"
                + bed.door().post(Bed.OPERATOR, SCENARIOS, start).path("id").asText();
        var figures = new ArrayList<Figure>();
        figures.add(act(bed, scenario, Bed.OPERATOR, "screening", Map.of()));
        figures.add(act(bed, scenario, Bed.OPERATOR, "decisions/by-filter", removal()));
        figures.add(act(bed, scenario, Bed.OPERATOR, "mapping", Map.of()));
        bed.door().act(Bed.APPROVER, scenario, "proposal", Map.of());
        bed.door().act("validator", scenario, "validation", Map.of());
        bed.door().act("homeaffairs", scenario, "approval", Map.of());
        bed.door()
                .act(
                        Bed.APPROVER,
                        scenario,
                        "regulation",
                        Map.of("number", "Pergub 1/2021 (uji)", "issuedOn", "2021-12-15"));
        figures.add(act(bed, scenario, Bed.APPROVER, "enactment", Map.of()));
        requireOrder(bed, scenario.substring(SCENARIOS.length() + 1));
        return figures;
    }

    private static void requireOrder(Bed bed, String scenario) throws SQLException {
        try (var database = bed.database()) {
            EventOrder.requireNoGap(database);
            EventOrder.requireCauseBeforeEffect(database, scenario);
        }
    }

    private static Map<String, Object> removal() {
        return Map.of(
                "filter",
                Map.of("outcome", "CANDIDATE", "headKind", "PENGAWAS", "under", "B"),
                "decision",
                "REMOVE",
                "successor",
                Map.of("kind", "PARENT"));
    }

    private static Figure act(Bed bed, String scenario, String account, String act, Object body) throws Exception {
        var seconds = Stopwatch.once(() -> bed.door().act(account, scenario, act, body));
        return Figure.alone("scenario of 4,999 units, 4,499 removed: " + act, seconds);
    }
}

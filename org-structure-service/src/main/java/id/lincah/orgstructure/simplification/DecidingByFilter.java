package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision for all units a filter meets; what would be faulty is named beforehand. */
@ApplicationScoped
class DecidingByFilter {
    private static final int NAMED = 100;

    private final DecidingUnits deciding;

    DecidingByFilter(DecidingUnits deciding) {
        this.deciding = deciding;
    }

    /**
     * What a decision over a filter does.
     *
     * @param units how many it meets
     * @param faulty how many of them it cannot be applied to
     * @param unitCodes the first hundred it meets
     * @param violations the first hundred faults, each with its unit
     */
    @Schema(name = "DecisionPreview")
    public record Preview(int units, int faulty, List<String> unitCodes, List<Fault> violations) {}

    /** Why one unit cannot be decided so. */
    public record Fault(String unitCode, String code, Map<String, Object> details) {}

    Uni<Preview> preview(Scenario scenario, FilterUnits command, SqlConnection connection) {
        return judged(scenario, command, connection).map(found -> {
            var faults = found.faults();
            return new Preview(
                    found.rows().size(),
                    (int) faults.stream().map(Fault::unitCode).distinct().count(),
                    found.rows().stream()
                            .map(DecideUnits.Row::unitCode)
                            .limit(NAMED)
                            .toList(),
                    faults.stream().limit(NAMED).toList());
        });
    }

    /** @throws Problem 422 with every faulty unit; then nothing is stored */
    Uni<Void> decide(Scenario scenario, FilterUnits command, SqlConnection connection) {
        scenario.act(ScenarioAct.DECISIONS);
        return judged(scenario, command, connection).flatMap(found -> {
            if (!found.judged().faults().isEmpty()) {
                throw Problem.faultyContent("DECISIONS_FAULTY", found.judged().faults());
            }
            return deciding.store(scenario, found.judged().decided(), connection);
        });
    }

    private record Found(List<DecideUnits.Row> rows, JudgingDecisions judged) {
        List<Fault> faults() {
            return judged.faults().stream().map(this::fault).toList();
        }

        private Fault fault(Violation violation) {
            var place = Integer.parseInt(violation.pointer().split("/")[2]);
            return new Fault(rows.get(place).unitCode(), violation.code(), violation.details());
        }
    }

    private Uni<Found> judged(Scenario scenario, FilterUnits command, SqlConnection connection) {
        return ScenarioUnit.all(scenario.id, connection).flatMap(units -> {
            var rows = rows(units, command);
            return deciding.judge(scenario, units, rows, connection).map(judged -> new Found(rows, judged));
        });
    }

    private static List<DecideUnits.Row> rows(List<ScenarioUnit> units, FilterUnits command) {
        var byId = units.stream().collect(Collectors.toMap(ScenarioUnit::id, Function.identity()));
        var met = units.stream()
                .filter(command.filter()::meets)
                .filter(unit -> isUnder(unit, command.filter().under(), byId))
                .toList();
        var going = met.stream().map(ScenarioUnit::id).collect(Collectors.toSet());
        return met.stream()
                .map(unit -> new DecideUnits.Row(
                        unit.code(),
                        command.decision(),
                        command.exemption(),
                        successor(unit, command, byId, going),
                        null,
                        command.nextStep()))
                .toList();
    }

    private static boolean isUnder(ScenarioUnit unit, String top, Map<UUID, ScenarioUnit> byId) {
        if (top == null) {
            return true;
        }
        var seen = new HashSet<UUID>();
        for (var up = byId.get(unit.parentId()); up != null && seen.add(up.id()); up = byId.get(up.parentId())) {
            if (up.code().equals(top)) {
                return true;
            }
        }
        return false;
    }

    private static String successor(
            ScenarioUnit unit, FilterUnits command, Map<UUID, ScenarioUnit> byId, Set<UUID> going) {
        var wanted = command.successor();
        if (wanted == null || wanted.kind() == FilterUnits.SuccessorKind.CODE) {
            return wanted == null ? null : wanted.code();
        }
        var seen = new HashSet<UUID>();
        var up = byId.get(unit.parentId());
        while (up != null && (going.contains(up.id()) || up.removed()) && seen.add(up.id())) {
            up = byId.get(up.parentId());
        }
        return up == null ? null : up.code();
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.simplification.ComparisonView.Compared;
import id.lincah.orgstructure.simplification.ComparisonView.Difference;
import id.lincah.orgstructure.simplification.ComparisonView.Kind;
import id.lincah.orgstructure.simplification.FutureStructure.Standing;
import id.lincah.orgstructure.simplification.StructureFigures.Positions;
import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts a scenario's structure, and today's, by the same measure. */
@ApplicationScoped
class Comparing {
    private static final String TODAY = "today";

    private static final String POSITIONS = """
            select p.unit_id, p.kind, p.echelon, p.functional_level, p.head, count(*)::int, count(h.person_id)::int
            from position_period p
            left join placement h on h.position_id = p.position_id and h.valid_during @> $2::date
            where p.agency_id = $1 and p.valid_during @> $2::date group by 1, 2, 3, 4, 5
            """;

    /** R17-03: what an equated holder becomes. */
    private static final Map<PositionKind, FunctionalLevel> EQUATED = Map.of(
            PositionKind.ADMINISTRATOR, FunctionalLevel.AHLI_MADYA,
            PositionKind.PENGAWAS, FunctionalLevel.AHLI_MUDA,
            PositionKind.ESELON_V, FunctionalLevel.AHLI_PERTAMA);

    private record Counted(Compared compared, Map<UUID, Standing> units) {}

    private final Completeness completeness;
    private final ReductionRules reductions;
    private final Clock clock;

    Comparing(Completeness completeness, ReductionRules reductions, Clock clock) {
        this.completeness = completeness;
        this.reductions = reductions;
        this.clock = clock;
    }

    /** @param ids {@code today} or ids of scenarios the caller may read */
    Uni<ComparisonView> compare(List<String> ids, String agency, SqlConnection connection) {
        Uni<List<Counted>> all = Uni.createFrom().item(new ArrayList<>());
        for (var id : ids) {
            all = all.flatMap(before -> count(id, agency, connection).map(counted -> {
                before.add(counted);
                return before;
            }));
        }
        return all.map(Comparing::beside);
    }

    private static ComparisonView beside(List<Counted> all) {
        var first = all.get(0).units();
        return new ComparisonView(all.stream()
                .map(each -> {
                    var it = each.compared();
                    return new Compared(
                            it.id(),
                            it.name(),
                            it.state(),
                            it.on(),
                            it.figures(),
                            it.reductions(),
                            differences(first, each.units()));
                })
                .toList());
    }

    private Uni<Counted> count(String id, String agency, SqlConnection connection) {
        if (TODAY.equals(id)) {
            var day = LocalDate.now(clock);
            return Completeness.standing(agency, day, connection)
                    .flatMap(units -> positions(agency, day, connection)
                            .flatMap(positions -> AllowanceRates.on(agency, day, connection)
                                    .map(rates -> StructureFigures.of(units, positions, 0, rates)))
                            .map(figures -> new Counted(
                                    new Compared(null, TODAY, null, day, figures, List.of(), List.of()), units)));
        }
        return ScenarioRows.one(UUID.fromString(id), connection)
                .flatMap(scenario ->
                        ScenarioUnit.all(scenario.id, connection).flatMap(units -> count(scenario, units, connection)));
    }

    private Uni<Counted> count(Scenario scenario, List<ScenarioUnit> units, SqlConnection connection) {
        return completeness
                .future(scenario, units, connection)
                .flatMap(future -> positions(scenario.agency, scenario.dayBefore(), connection)
                        .flatMap(before -> AllowanceRates.on(scenario.agency, scenario.effectiveOn, connection)
                                .map(rates -> StructureFigures.of(
                                        future.after(), after(before, future), displaced(before, future), rates)))
                        .map(figures -> new Counted(
                                new Compared(
                                        scenario.id,
                                        scenario.name,
                                        scenario.state,
                                        scenario.effectiveOn,
                                        figures,
                                        ReductionView.of(units, reductions),
                                        List.of()),
                                future.after())));
    }

    private static Uni<List<Positions>> positions(String agency, LocalDate day, SqlConnection connection) {
        return connection
                .preparedQuery(POSITIONS)
                .execute(Tuple.of(agency, day))
                .map(rows -> Rows.list(rows, Comparing::positions));
    }

    private static Positions positions(Row row) {
        return new Positions(
                row.getUUID(0),
                PositionKind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getInteger(5),
                row.getInteger(6));
    }

    /** Structural positions of removed units go, their equated holders become functional; the others follow the work. */
    private static List<Positions> after(List<Positions> before, FutureStructure future) {
        var removed = future.removed().stream().collect(Collectors.toMap(ScenarioUnit::id, Function.identity()));
        var after = new ArrayList<Positions>();
        for (var each : before) {
            var unit = removed.get(each.unitId());
            if (unit == null) {
                after.add(each);
            } else if (!structural(each)) {
                after.add(each.in(future.successorOf(unit)));
            } else if (each.filled() > 0
                    && unit.nextStep() == NextStep.EQUIVALATION
                    && EQUATED.containsKey(each.kind())) {
                after.add(new Positions(
                        future.successorOf(unit),
                        PositionKind.FUNGSIONAL,
                        null,
                        EQUATED.get(each.kind()).name(),
                        false,
                        each.filled(),
                        each.filled()));
            }
        }
        future.edits().stream()
                .filter(edit -> edit.kind() == ScenarioEdit.Kind.ADD_POSITION)
                .forEach(edit -> after.add(
                        new Positions(edit.unitId(), edit.positionKind(), edit.echelon(), null, edit.head(), 1, 0)));
        return after;
    }

    private static int displaced(List<Positions> before, FutureStructure future) {
        var removed = future.removed().stream().map(ScenarioUnit::id).collect(Collectors.toSet());
        return before.stream()
                .filter(each -> removed.contains(each.unitId()) && structural(each))
                .mapToInt(Positions::filled)
                .sum();
    }

    private static boolean structural(Positions each) {
        return each.head() || EQUATED.containsKey(each.kind());
    }

    private static List<Difference> differences(Map<UUID, Standing> first, Map<UUID, Standing> here) {
        var found = new ArrayList<Difference>();
        here.values().forEach(unit -> {
            var was = first.get(unit.id());
            if (was == null) {
                found.add(new Difference(unit.code(), Kind.ONLY_HERE, null, unit.name()));
                return;
            }
            if (!was.name().equals(unit.name())) {
                found.add(new Difference(unit.code(), Kind.RENAMED, was.name(), unit.name()));
            }
            if (!Objects.equals(was.parentId(), unit.parentId())) {
                found.add(new Difference(
                        unit.code(), Kind.MOVED, code(was.parentId(), first), code(unit.parentId(), here)));
            }
        });
        first.values().stream()
                .filter(unit -> !here.containsKey(unit.id()))
                .forEach(unit -> found.add(new Difference(unit.code(), Kind.MISSING_HERE, unit.name(), null)));
        found.sort(Comparator.comparing(Difference::unitCode).thenComparing(Difference::kind));
        return found;
    }

    private static String code(UUID id, Map<UUID, Standing> units) {
        var unit = id == null ? null : units.get(id);
        return unit == null ? null : unit.code();
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.simplification.ComparisonView.Compared;
import id.lincah.orgstructure.simplification.FutureStructure.Standing;
import id.lincah.orgstructure.simplification.StructureFigures.Positions;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts a scenario's structure, and today's, by the same measure. */
@ApplicationScoped
class Comparing {
    static final String TODAY = "today";

    /** Each in the unit a scenario moves it to; without a scenario, where it is. */
    private static final String POSITIONS = """
            select coalesce(e.unit_id, p.unit_id), p.kind, p.echelon, p.functional_level, p.head, e.id is not null,
              count(*)::int, count(h.person_id)::int
            from position_period p
            left join placement h on h.position_id = p.position_id and h.agency_id = $1 and h.valid_during @> $2::date
            left join scenario_edit e on e.scenario_id = $3::uuid and e.kind = 'MOVE_POSITION'
              and e.target_id = p.position_id
            where p.agency_id = $1 and p.valid_during @> $2::date group by 1, 2, 3, 4, 5, 6
            """;

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
                .map(each -> each.compared().differing(StructureDifferences.between(first, each.units())))
                .toList());
    }

    private Uni<Counted> count(String id, String agency, SqlConnection connection) {
        if (TODAY.equals(id)) {
            var day = LocalDate.now(clock);
            return Completeness.standing(agency, day, connection)
                    .flatMap(units -> positions(agency, day, null, connection)
                            .flatMap(positions -> AllowanceRates.on(agency, day, connection)
                                    .map(rates -> StructureFigures.of(units, positions, 0, rates)))
                            .map(figures -> new Counted(
                                    new Compared(null, TODAY, null, day, figures, List.of(), 0, List.of()), units)));
        }
        return ScenarioRows.one(UUID.fromString(id), connection)
                .flatMap(scenario ->
                        ScenarioUnit.all(scenario.id, connection).flatMap(units -> count(scenario, units, connection)));
    }

    private Uni<Counted> count(Scenario scenario, List<ScenarioUnit> units, SqlConnection connection) {
        return completeness
                .future(scenario, units, connection)
                .flatMap(future -> positions(scenario.agency, scenario.dayBefore(), scenario.id, connection)
                        .flatMap(before -> AllowanceRates.on(scenario.agency, scenario.effectiveOn, connection)
                                .map(rates -> StructureFigures.of(
                                        future.after(),
                                        PositionsAfter.of(before, future),
                                        PositionsAfter.displaced(before, future),
                                        rates)))
                        .map(figures -> new Counted(
                                new Compared(
                                        scenario.id,
                                        scenario.name,
                                        scenario.state,
                                        scenario.effectiveOn,
                                        figures,
                                        ReductionView.of(units, reductions),
                                        0,
                                        List.of()),
                                future.after())));
    }

    private static Uni<List<Positions>> positions(
            String agency, LocalDate day, UUID scenario, SqlConnection connection) {
        return connection
                .preparedQuery(POSITIONS)
                .execute(Tuple.of(agency, day, scenario))
                .map(rows -> Rows.list(rows, Comparing::positions));
    }

    private static Positions positions(Row row) {
        return new Positions(
                row.getUUID(0),
                PositionKind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getInteger(6),
                row.getInteger(7));
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.ScreeningFacts;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Screens every unit of a scenario by the rules, as the structure stands the day before it takes effect. */
@ApplicationScoped
class Screening {
    private static final String UNITS = """
            with recursive scope as (
              select u.unit_id from unit_period u
                where u.agency_id = $1 and u.valid_during @> $2::date
                  and case when $3::uuid is null then u.parent_id is null else u.unit_id = $3::uuid end
              union all
              select c.unit_id from scope s
                join unit_period c on c.parent_id = s.unit_id and c.valid_during @> $2::date)
            select u.unit_id, i.code, u.name, u.parent_id, coalesce(h.kind, ''), u.echelon, u.setting, u.functions,
              a.kind
            from scope s
            join unit_period u on u.unit_id = s.unit_id and u.valid_during @> $2::date
            join unit i on i.id = u.unit_id
            join agency a on a.code = u.agency_id
            left join position_period h on h.unit_id = u.unit_id and h.head and h.valid_during @> $2::date
            """;

    private static final String STORE = """
            insert into scenario_unit
              (scenario_id, agency_id, unit_id, code, name, parent_id, head_kind, setting, functions, outcome, kept_by, rule)
            select $1, $2, id, code, name, parent_id, head_kind, setting, string_to_array(functions, E'\\n'), outcome,
              kept_by, rule
            from unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[],
              $11::text[], $12::text[]) x (id, code, name, parent_id, head_kind, setting, functions, outcome, kept_by, rule)
            """;

    private record Screened(
            UUID id,
            String code,
            String name,
            UUID parentId,
            PositionKind headKind,
            String setting,
            String functions,
            Verdict verdict) {}

    private final ScreeningRules rules;
    private final RuleBook book;

    Screening(ScreeningRules rules, RuleBook book) {
        this.rules = rules;
        this.book = book;
    }

    Uni<Void> screen(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.SCREENING);
        scenario.ruleSet = book.ruleSet().id() + " " + book.ruleSet().version();
        return connection
                .preparedQuery(UNITS)
                .execute(Tuple.of(uow.caller().agency(), scenario.effectiveOn.minusDays(1), scenario.rootUnitId))
                .map(rows -> Rows.list(rows, row -> screened(row, scenario)))
                .invoke(Screening::refuseNone)
                .flatMap(units -> connection.preparedQuery(STORE).execute(columns(scenario, units)))
                .replaceWithVoid();
    }

    private static void refuseNone(List<Screened> units) {
        if (units.isEmpty()) {
            throw Problem.conflict("NO_UNITS_THEN");
        }
    }

    private Screened screened(Row row, Scenario scenario) {
        var head = headKind(row.getString(4), row.getString(5));
        var setting = row.getString(6);
        var facts = new ScreeningFacts(
                AgencyKind.valueOf(row.getString(8)),
                head,
                setting == null ? null : KeptSetting.valueOf(setting),
                null,
                row.getString(1),
                scenario.effectiveOn);
        return new Screened(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                head,
                setting,
                String.join("\n", row.getArrayOfStrings(7)),
                rules.screen(facts).verdict());
    }

    /** The head position decides; without one on file the unit's own echelon does. */
    private static PositionKind headKind(String kind, String echelon) {
        if (!kind.isEmpty()) {
            return PositionKind.valueOf(kind);
        }
        return echelon == null ? null : Echelon.of(echelon).positionKind();
    }

    private static Tuple columns(Scenario scenario, List<Screened> units) {
        return Tuple.tuple()
                .addValue(scenario.id)
                .addValue(scenario.agency)
                .addValue(units.stream().map(Screened::id).toArray(UUID[]::new))
                .addValue(units.stream().map(Screened::code).toArray(String[]::new))
                .addValue(units.stream().map(Screened::name).toArray(String[]::new))
                .addValue(units.stream().map(Screened::parentId).toArray(UUID[]::new))
                .addValue(units.stream()
                        .map(unit ->
                                unit.headKind() == null ? null : unit.headKind().name())
                        .toArray(String[]::new))
                .addValue(units.stream().map(Screened::setting).toArray(String[]::new))
                .addValue(units.stream().map(Screened::functions).toArray(String[]::new))
                .addValue(units.stream()
                        .map(unit -> unit.verdict().outcome().name())
                        .toArray(String[]::new))
                .addValue(units.stream().map(unit -> unit.verdict().keptBy()).toArray(String[]::new))
                .addValue(units.stream().map(unit -> unit.verdict().rule()).toArray(String[]::new));
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.SettingProposals;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Screens every unit of a scenario by the rules, as the structure stands the day before it takes effect. Screened again,
 * it takes in what changed underneath and keeps every decision that the rules still allow.
 */
@ApplicationScoped
class Screening {
    private static final String UNITS = """
            with recursive scope as (
              select u.unit_id from unit_period u
                where u.agency_id = $1 and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
                  and case when cardinality($3::uuid[]) = 0 then u.parent_id is null else u.unit_id = any($3::uuid[]) end
              union
              select c.unit_id from scope s
                join unit_period c on c.parent_id = s.unit_id and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to > $2::date))
            select u.unit_id, i.code, u.name, u.parent_id, coalesce(h.kind, ''), u.echelon, u.setting, u.functions, u.type
            from scope s
            join unit_period u on u.unit_id = s.unit_id and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
            join unit i on i.id = u.unit_id
            left join position_period h on h.unit_id = u.unit_id and h.head and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
            """;

    private static final String FORGET = """
            delete from scenario_unit where scenario_id = $1 and unit_id <> all ($2::uuid[])
            """;

    /** A decision stays; a removal only as long as the unit is a candidate or is merged. */
    private static final String STORE = """
            insert into scenario_unit (scenario_id, agency_id, unit_id, code, name, parent_id, head_kind, setting, functions,
              outcome, kept_by, rule, type, proposed_setting, proposal_row)
            select $1, $2, id, code, name, parent_id, head_kind, setting, string_to_array(functions, E'\\n'), outcome,
              kept_by, rule, type, proposed_setting, proposal_row
            from unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[],
              $11::text[], $12::text[], $13::text[], $14::text[], $15::integer[])
              x (id, code, name, parent_id, head_kind, setting, functions, outcome, kept_by, rule, type, proposed_setting,
                 proposal_row)
            on conflict (scenario_id, unit_id) do update set name = excluded.name, parent_id = excluded.parent_id,
              head_kind = excluded.head_kind, functions = excluded.functions, type = excluded.type,
              setting = coalesce(scenario_unit.setting, excluded.setting), proposed_setting = excluded.proposed_setting,
              proposal_row = excluded.proposal_row
            """;

    private final ScreeningRules rules;
    private final SettingProposals proposals;
    private final Rescreening rescreening;
    private final RuleBook book;

    Screening(ScreeningRules rules, SettingProposals proposals, Rescreening rescreening, RuleBook book) {
        this.rules = rules;
        this.proposals = proposals;
        this.rescreening = rescreening;
        this.book = book;
    }

    Uni<Void> screen(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.SCREENING);
        scenario.ruleSet = book.ruleSet().id() + " " + book.ruleSet().version();
        var roots = scenario.rootUnitIds.toArray(UUID[]::new);
        return connection
                .preparedQuery(UNITS)
                .execute(Tuple.of(scenario.agency, scenario.dayBefore(), roots))
                .map(rows -> Rows.list(rows, ScreenedUnit::of))
                .invoke(Screening::refuseNone)
                .flatMap(units -> Completeness.standing(scenario.agency, scenario.dayBefore(), connection)
                        .map(standing -> ScreenedUnit.judged(units, standing, rules, proposals, scenario)))
                .call(units -> connection
                        .preparedQuery(FORGET)
                        .execute(Tuple.of(scenario.id, Columns.ids(units, ScreenedUnit::id))))
                .call(units -> connection.preparedQuery(STORE).execute(columns(scenario, units)))
                .call(units -> rescreening.judgeAgain(scenario, connection))
                .call(units -> EditBases.refresh(scenario, connection))
                .replaceWithVoid();
    }

    private static void refuseNone(List<ScreenedUnit> units) {
        if (units.isEmpty()) {
            throw Problem.conflict("NO_UNITS_THEN");
        }
    }

    private static Tuple columns(Scenario scenario, List<ScreenedUnit> units) {
        return Tuple.tuple()
                .addValue(scenario.id)
                .addValue(scenario.agency)
                .addValue(Columns.ids(units, ScreenedUnit::id))
                .addValue(Columns.texts(units, ScreenedUnit::code))
                .addValue(Columns.texts(units, ScreenedUnit::name))
                .addValue(Columns.ids(units, ScreenedUnit::parentId))
                .addValue(Columns.texts(units, ScreenedUnit::headName))
                .addValue(Columns.texts(units, ScreenedUnit::setting))
                .addValue(Columns.texts(units, ScreenedUnit::functions))
                .addValue(Columns.texts(units, unit -> unit.verdict().outcome().name()))
                .addValue(Columns.texts(units, unit -> unit.verdict().keptBy()))
                .addValue(Columns.texts(units, unit -> unit.verdict().rule()))
                .addValue(Columns.texts(units, ScreenedUnit::type))
                .addValue(Columns.texts(units, ScreenedUnit::proposedSetting))
                .addValue(units.stream().map(ScreenedUnit::proposalRow).toArray(Integer[]::new));
    }
}

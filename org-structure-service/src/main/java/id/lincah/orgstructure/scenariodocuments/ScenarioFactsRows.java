package id.lincah.orgstructure.scenariodocuments;

import id.lincah.orgstructure.positionmap.rules.RA45ExistingStaff;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Edit;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Holder;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Post;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Staffing;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Terms;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads what the papers say; the structure is that of the day before the scenario takes effect. */
final class ScenarioFactsRows {
    private static final String TERMS = """
            select s.id, s.agency_id, a.name, a.kind, s.name, s.effective_on, s.state, s.regulation_number,
              s.regulation_issued_on, s.rule_set
            from scenario s join agency a on a.code = s.agency_id where s.id = $1
            """;

    private static final String UNITS = """
            select su.unit_id, su.code, su.name, su.parent_id, su.head_kind, su.functions, su.outcome, su.kept_by,
              su.rule, su.decision = 'REMOVE', su.merged, su.criterion, su.legal_basis, su.successor_id,
              coalesce(sc.code, se.code), coalesce(sp.name, se.name), su.function_successors, su.next_step
            from scenario_unit su join scenario s on s.id = su.scenario_id
            left join unit sc on sc.id = su.successor_id
            left join unit_period sp on sp.unit_id = su.successor_id and sp.valid_during @> s.effective_on - 1
            left join scenario_edit se on se.scenario_id = s.id and se.kind = 'ADD_UNIT'
              and se.target_id = su.successor_id
            where su.scenario_id = $1 order by su.code
            """;

    private static final String EDITS = """
            select kind, target_id, code, name, unit_id from scenario_edit where scenario_id = $1 order by place
            """;

    private static final String POSTS = """
            select p.unit_id, i.code, p.title, p.kind, p.echelon, exists (select from placement h
              where h.position_id = p.position_id and h.valid_during @> s.effective_on - 1)
            from scenario_unit su join scenario s on s.id = su.scenario_id
            join position_period p on p.unit_id = su.unit_id and p.valid_during @> s.effective_on - 1
              and (p.head or p.kind in ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
            join position i on i.id = p.position_id
            where su.scenario_id = $1 order by su.code, p.head desc, i.code
            """;

    /** Position and need meet in the box: the same title, kind and level in one unit; $2 whom RA-45 counts. */
    private static final String STAFFING = """
            with held as (
              select p.unit_id, box_key(p.title, p.kind, p.functional_code, p.functional_level) as box_key, p.kind,
                count(*) as positions, count(*) filter (where n.employment_status = any($2)) as filled
              from scenario_unit su join scenario s on s.id = su.scenario_id
              join position_period p on p.unit_id = su.unit_id and p.valid_from < s.effective_on
                and (p.valid_to is null or p.valid_to >= s.effective_on)
              left join placement h on h.position_id = p.position_id and h.valid_from < s.effective_on
                and (h.valid_to is null or h.valid_to >= s.effective_on)
              left join person n on n.id = h.person_id
              where su.scenario_id = $1 group by 1, 2, 3),
            needed as (
              select k.unit_id, k.box_key, k.kind, k.job_class, k.need
              from scenario_unit su join scenario s on s.id = su.scenario_id
              join position_need k on k.unit_id = su.unit_id and k.valid_from < s.effective_on
                and (k.valid_to is null or k.valid_to >= s.effective_on)
              where su.scenario_id = $1)
            select coalesce(h.kind, k.kind), k.job_class::int, coalesce(sum(h.positions), 0)::bigint,
              coalesce(sum(h.filled), 0)::bigint, sum(k.need)::bigint,
              sum(coalesce(h.filled, 0) - k.need)::bigint,
              coalesce(sum(h.positions) filter (where k.need is null), 0)::bigint
            from held h full join needed k on k.unit_id = h.unit_id and k.box_key = h.box_key
            group by 1, 2 order by 1, 2
            """;

    private static final String HOLDERS = """
            select n.nip, n.name, n.grade, p.title, su.code, su.name, su.next_step
            from scenario_unit su join scenario s on s.id = su.scenario_id
            join position_period p on p.unit_id = su.unit_id and p.valid_during @> s.effective_on - 1
              and (p.head or p.kind in ('ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
            join placement h on h.position_id = p.position_id and h.valid_during @> s.effective_on - 1
            join person n on n.id = h.person_id
            where su.scenario_id = $1 and su.decision = 'REMOVE' order by su.code, n.name, n.nip
            """;

    private ScenarioFactsRows() {}

    /**
     * @param withHolders names and numbers; without them the list is empty
     * @throws Problem 404 when there is no such scenario for the caller
     */
    static Uni<ScenarioFacts> read(UUID scenario, boolean withHolders, SqlConnection connection) {
        return list(TERMS, scenario, ScenarioFactsRows::terms, connection).flatMap(terms -> {
            if (terms.isEmpty()) {
                throw Problem.notFound();
            }
            return content(terms.get(0), withHolders, connection);
        });
    }

    private static Uni<ScenarioFacts> content(Terms terms, boolean withHolders, SqlConnection connection) {
        Uni<List<Holder>> holders = withHolders
                ? list(HOLDERS, terms.id(), ScenarioFactsRows::holder, connection)
                : Uni.createFrom().item(List.of());
        return list(UNITS, terms.id(), ScenarioFactsRows::unit, connection)
                .flatMap(units -> list(EDITS, terms.id(), ScenarioFactsRows::edit, connection)
                        .flatMap(edits -> list(POSTS, terms.id(), ScenarioFactsRows::post, connection)
                                .flatMap(posts -> staffing(terms.id(), connection)
                                        .flatMap(staffing -> holders.map(people ->
                                                new ScenarioFacts(terms, units, edits, posts, staffing, people))))));
    }

    private static Uni<List<Staffing>> staffing(UUID scenario, SqlConnection connection) {
        return connection
                .preparedQuery(STAFFING)
                .execute(Tuple.of(scenario, RA45ExistingStaff.counted()))
                .map(rows -> Rows.list(rows, ScenarioFactsRows::staffing));
    }

    private static <T> Uni<List<T>> list(String sql, UUID scenario, Function<Row, T> reader, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(Tuple.of(scenario)).map(rows -> Rows.list(rows, reader));
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                AgencyKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getLocalDate(5),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getString(9));
    }

    private static Unit unit(Row row) {
        return new Unit(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                kind(row.getString(4)),
                List.of(row.getArrayOfStrings(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getString(11),
                row.getString(12),
                row.getUUID(13),
                row.getString(14),
                row.getString(15),
                successors((JsonArray) row.getValue(16)),
                row.getString(17));
    }

    private static Map<String, String> successors(JsonArray pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.getJsonObject(i);
            map.put(pair.getString("function"), pair.getString("successor"));
        }
        return map;
    }

    private static Edit edit(Row row) {
        return new Edit(row.getString(0), row.getUUID(1), row.getString(2), row.getString(3), row.getUUID(4));
    }

    private static Post post(Row row) {
        return new Post(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getString(4),
                row.getBoolean(5));
    }

    private static Staffing staffing(Row row) {
        return new Staffing(
                kind(row.getString(0)),
                row.getInteger(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    private static Holder holder(Row row) {
        return new Holder(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private static PositionKind kind(String name) {
        return name == null ? null : PositionKind.valueOf(name);
    }
}

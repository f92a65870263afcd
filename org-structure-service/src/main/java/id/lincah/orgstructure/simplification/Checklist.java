package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.positionmap.version.NewPositionMaps;
import id.lincah.orgstructure.progress.rules.ProgressRules;
import id.lincah.orgstructure.progress.rules.TargetFacts;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.orgstructure.simplification.rules.SotkFacts;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** One list of everything a scenario lacks and everything worth knowing, each with the place where it is mended. */
@ApplicationScoped
class Checklist {
    private static final String LATE = "COMPLETION_LATE";

    /** Units whose facts are no longer those that were screened, deltas whose base moved, remarks nobody acted on. */
    private static final String HOUSEKEEPING = """
            select 'BASE_CHANGED', su.code, su.name from scenario_unit su
              left join unit_period u on u.unit_id = su.unit_id and u.agency_id = su.agency_id and u.valid_during @> $2::date
              where su.scenario_id = $1
                and (su.name, su.parent_id, su.functions) is distinct from (u.name, u.parent_id, u.functions)
            union
            select 'BASE_CHANGED', e.code, coalesce(e.name, e.code) from scenario_edit e
              where e.scenario_id = $1 and e.kind not like 'ADD%%' and e.base is distinct from %s
            union
            select 'REMARK_NOT_MENDED', su.code, su.name from scenario_remark r
              join scenario_unit su on su.scenario_id = r.scenario_id and su.unit_id = r.unit_id
              where r.scenario_id = $1 and r.mended_at is null
            order by 1, 2
            """.formatted(EditBases.BASE.formatted("$2::date"));

    private final Completeness completeness;
    private final SimplificationRules rules;
    private final ProgressRules targets;
    private final NewPositionMaps maps;
    private final Remedies remedies;
    private final RuleBook book;

    Checklist(
            Completeness completeness,
            SimplificationRules rules,
            ProgressRules targets,
            NewPositionMaps maps,
            Remedies remedies,
            RuleBook book) {
        this.completeness = completeness;
        this.rules = rules;
        this.targets = targets;
        this.maps = maps;
        this.remedies = remedies;
        this.book = book;
    }

    Uni<List<ChecklistItem>> of(Scenario scenario, Language language, SqlConnection connection) {
        return known(scenario, connection)
                .flatMap(open -> connection
                        .preparedQuery(HOUSEKEEPING)
                        .execute(Tuple.of(scenario.id, scenario.dayBefore()))
                        .map(rows -> {
                            var items = new ArrayList<ChecklistItem>();
                            open.forEach(finding -> items.add(item(finding, scenario, language)));
                            items.addAll(Rows.list(rows, row -> housekeeping(row, scenario, language)));
                            items.add(route(scenario, language));
                            return placed(items);
                        }));
    }

    /** One unit may have several items of one code; each gets its place among them. */
    private static List<ChecklistItem> placed(List<ChecklistItem> items) {
        var seen = new HashMap<String, Integer>();
        return items.stream()
                .map(item -> item.at(seen.merge(item.unit() + ' ' + item.code(), 1, Integer::sum)))
                .toList();
    }

    /** What the rules say: of single units, then R25-09, R25-13 and R25-12 of the whole. */
    private Uni<List<Finding>> known(Scenario scenario, SqlConnection connection) {
        return completeness
                .findings(scenario, connection)
                .flatMap(open -> maps.findings(scenario.agency, scenario.effectiveOn, connection)
                        .map(missing -> Stream.of(open, whole(scenario), missing)
                                .flatMap(List::stream)
                                .toList()));
    }

    /** R25-09 and R25-13 ask about the scenario as a whole; being late refuses nothing. */
    private List<Finding> whole(Scenario scenario) {
        var found = new ArrayList<>(rules.obstacles(
                new SotkFacts(scenario.regulationNumber, scenario.regulationIssuedOn, scenario.effectiveOn)));
        var reached =
                new TargetFacts(scenario.agencyKind, scenario.effectiveOn, scenario.effectiveOn, scenario.effectiveOn);
        targets.examine(reached).stream()
                .filter(late -> late.code().equals(LATE))
                .forEach(found::add);
        return found;
    }

    private ChecklistItem item(Finding finding, Scenario scenario, Language language) {
        var remedy = remedies.of(finding.code());
        return new ChecklistItem(
                0,
                finding.code(),
                finding.severity(),
                (String) finding.details().get("unit"),
                (String) finding.details().get("unitName"),
                finding.rule(),
                finding.citation(),
                book.message(finding, language),
                remedy.blocks(),
                remedy.text(language),
                remedy.link(scenario.id));
    }

    private ChecklistItem housekeeping(Row row, Scenario scenario, Language language) {
        return plain(row.getString(0), row.getString(1), row.getString(2), Severity.REVIEW, scenario, language);
    }

    /** R25-07: the road of the proposal, for whoever sends it. */
    private ChecklistItem route(Scenario scenario, Language language) {
        var code = scenario.agencyKind.isRegional() ? "ROUTE_REGIONAL" : "ROUTE_CENTRAL";
        return plain(code, null, null, Severity.INFORMATION, scenario, language);
    }

    private ChecklistItem plain(
            String code, String unit, String unitName, Severity severity, Scenario scenario, Language language) {
        var remedy = remedies.of(code);
        var entry = code.startsWith("ROUTE") ? book.entry("R25-07") : null;
        return new ChecklistItem(
                0,
                code,
                severity,
                unit,
                unitName,
                entry == null ? null : entry.id(),
                entry == null ? null : entry.citation(),
                remedy.message(language),
                remedy.blocks(),
                remedy.text(language),
                remedy.link(scenario.id));
    }
}

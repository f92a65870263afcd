package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.PositionKind;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What the units of a scenario can be narrowed and sorted by; the same in the list and in its file. */
public class WantedScenarioUnits {
    /** What the list can be sorted by. */
    public enum Order {
        CODE,
        NAME
    }

    @RestQuery
    ScenarioUnit.Decision decision;

    @RestQuery
    Verdict.Outcome outcome;

    @RestQuery
    PositionKind headKind;

    @RestQuery
    String type;

    @RestQuery
    KeptSetting proposedSetting;

    @RestQuery
    Boolean remarked;

    @RestQuery
    String q;

    @RestQuery
    Order sort;

    String column() {
        return sort == Order.NAME ? "su.name, su.code" : "su.code";
    }

    List<String> key(ScenarioUnitView view) {
        return sort == Order.NAME ? List.of(view.name(), view.code()) : List.of(view.code());
    }

    Object[] parts() {
        return new Object[] {decision, outcome, headKind, type, proposedSetting, remarked, q, sort};
    }

    Filter filter(UUID scenario) {
        return new Filter()
                .and("su.scenario_id = ?", scenario)
                .and("su.decision = ?", name(decision))
                .and("su.outcome = ?", name(outcome))
                .and("su.head_kind = ?", name(headKind))
                .and("su.type = ?", type)
                .and("su.proposed_setting = ?", name(proposedSetting))
                .andIf(Boolean.TRUE.equals(remarked), "rr.remark is not null")
                .andIf(Boolean.FALSE.equals(remarked), "rr.remark is null")
                .contains("(su.name || ' ' || su.code)", q);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}

package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.ScreeningFacts;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.SettingProposals;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.PositionKind;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A unit with what the rules say of it.
 *
 * @param functions one a line
 * @param verdict null until it is judged
 * @param proposal the place of the list its name speaks for; null for none
 */
record ScreenedUnit(
        UUID id,
        String code,
        String name,
        UUID parentId,
        PositionKind headKind,
        String setting,
        String functions,
        String type,
        Verdict verdict,
        SettingProposals.Proposal proposal) {

    static ScreenedUnit of(Row row) {
        return new ScreenedUnit(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                headKind(row.getString(4), row.getString(5)),
                row.getString(6),
                String.join("\n", row.getArrayOfStrings(7)),
                row.getString(8),
                null,
                null);
    }

    /** The head position decides; without one on file the unit's own echelon does. */
    private static PositionKind headKind(String kind, String echelon) {
        if (!kind.isEmpty()) {
            return PositionKind.valueOf(kind);
        }
        return echelon == null ? null : Echelon.of(echelon).positionKind();
    }

    static List<ScreenedUnit> judged(
            List<ScreenedUnit> units,
            Map<UUID, FutureStructure.Standing> standing,
            ScreeningRules rules,
            SettingProposals proposals,
            Scenario scenario) {
        return units.stream()
                .map(unit -> {
                    var facts = unit.facts(scenario);
                    var proposal = unit.setting == null
                            ? proposals
                                    .propose(facts, unit.look(), unit.ancestors(standing))
                                    .orElse(null)
                            : null;
                    return unit.with(rules.screen(facts).verdict(), proposal);
                })
                .toList();
    }

    private ScreeningFacts facts(Scenario scenario) {
        var place = setting == null ? null : KeptSetting.valueOf(setting);
        return new ScreeningFacts(scenario.agencyKind, headKind, place, null, code, scenario.effectiveOn);
    }

    private SettingProposals.Look look() {
        return new SettingProposals.Look(name, type);
    }

    /** From the parent upward. */
    private List<SettingProposals.Look> ancestors(Map<UUID, FutureStructure.Standing> standing) {
        var looks = new ArrayList<SettingProposals.Look>();
        var seen = new HashSet<UUID>();
        for (var up = standing.get(parentId); up != null && seen.add(up.id()); up = standing.get(up.parentId())) {
            looks.add(new SettingProposals.Look(up.name(), up.type()));
        }
        return looks;
    }

    private ScreenedUnit with(Verdict found, SettingProposals.Proposal proposed) {
        return new ScreenedUnit(id, code, name, parentId, headKind, setting, functions, type, found, proposed);
    }

    String headName() {
        return headKind == null ? null : headKind.name();
    }

    String proposedSetting() {
        return proposal == null ? null : proposal.setting().name();
    }

    Integer proposalRow() {
        return proposal == null ? null : proposal.row();
    }
}

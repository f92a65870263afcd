package id.lincah.orgstructure.scenariodocuments;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that the papers of one scenario say, read at one moment. */
record ScenarioFacts(
        Terms terms,
        List<Unit> units,
        List<Edit> edits,
        List<Post> posts,
        List<Staffing> staffing,
        List<Holder> holders) {

    /** The scenario itself. */
    record Terms(
            UUID id,
            String agency,
            String agencyName,
            AgencyKind agencyKind,
            String name,
            LocalDate effectiveOn,
            String state,
            String regulationNumber,
            LocalDate regulationIssuedOn,
            String ruleSet) {
        boolean regulated() {
            return regulationNumber != null;
        }
    }

    /**
     * A unit of the scenario, with the decision on it.
     *
     * @param headKind null when no structural position heads it
     * @param functionSuccessors who takes each function; a function without one is missing
     * @param successorName name of the unit named as successor; null for none
     */
    record Unit(
            UUID id,
            String code,
            String name,
            UUID parentId,
            PositionKind headKind,
            List<String> functions,
            String outcome,
            String keptBy,
            String rule,
            boolean removed,
            boolean merged,
            String criterion,
            String legalBasis,
            UUID successorId,
            String successorCode,
            String successorName,
            Map<String, String> functionSuccessors,
            String nextStep) {}

    /**
     * A structural position.
     *
     * @param held whether somebody holds it; who, is told by {@link Holder} alone
     */
    record Post(UUID unitId, String code, String title, PositionKind kind, String echelon, boolean held) {}

    /**
     * What the scenario does beside keeping and removing: a new unit, another name, another place.
     *
     * @param kind e.g. {@code ADD_UNIT}
     * @param name the new name or title; null when the name stays
     * @param placeId the new place: unit above a unit, unit of a position; null when the place stays
     */
    record Edit(String kind, UUID targetId, String code, String name, UUID placeId) {}

    /**
     * Positions of one kind and class in all units of the scenario, beside what job and workload analysis found.
     *
     * @param jobClass <em>kelas jabatan</em>; null while none is recorded
     * @param filled by whom RA-45 counts
     * @param need of the positions whose need is recorded; null when none is
     * @param difference filled less need, of the same positions
     * @param unknown positions whose need is not recorded
     */
    record Staffing(
            PositionKind kind,
            Integer jobClass,
            long positions,
            long filled,
            Long need,
            Long difference,
            long unknown) {}

    /** Who holds a post that goes. */
    record Holder(String nip, String name, String grade, String post, String unitCode, String unit, String nextStep) {}

    List<Unit> removedUnits() {
        return units.stream().filter(Unit::removed).toList();
    }

    List<Unit> keptUnits() {
        return units.stream().filter(unit -> !unit.removed()).toList();
    }
}

package id.lincah.orgstructure.progress;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import id.lincah.request.FindingView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency's progress as shown.
 *
 * @param stage of the scenario that has come furthest
 * @param total all levels together
 * @param lag days behind the target that is furthest missed (R25-13); zero for in time
 * @param lateness the targets that were missed
 * @param findings what the last check of its open scenarios left open, most first
 */
public record ProgressView(
        @Schema(examples = "35") String agency,
        @Schema(examples = "Pemerintah Provinsi Jawa Timur") String name,
        AgencyKind kind,
        String province,
        Stage stage,
        int scenarios,
        List<LevelProgress> levels,
        LevelProgress total,
        LocalDate firstEffectiveOn,
        LocalDate completedOn,
        boolean late,
        @Schema(examples = "183") long lag,
        List<FindingView> lateness,
        List<FindingCount> findings,
        Instant lastActAt) {

    /** How often a code was found. */
    public record FindingCount(
            @Schema(examples = "FUNCTION_UNASSIGNED") String code, int count) {}

    static final List<String> CSV = List.of(
            "agency",
            "name",
            "kind",
            "province",
            "stage",
            "scenarios",
            "administrators_before",
            "administrators_after",
            "administrators_removed",
            "administrators_rate",
            "supervisors_before",
            "supervisors_after",
            "supervisors_removed",
            "supervisors_rate",
            "echelon_v_before",
            "echelon_v_after",
            "echelon_v_removed",
            "echelon_v_rate",
            "before",
            "after",
            "removed",
            "rate",
            "first_effective_on",
            "completed_on",
            "late",
            "lag_days",
            "findings",
            "last_act_at");

    List<Object> cells() {
        var cells = new ArrayList<Object>();
        cells.add(agency);
        cells.add(name);
        cells.add(kind);
        cells.add(province);
        cells.add(stage);
        cells.add(scenarios);
        for (var kindOfLevel : List.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V)) {
            level(kindOfLevel, cells);
        }
        add(total, cells);
        cells.add(firstEffectiveOn);
        cells.add(completedOn);
        cells.add(late);
        cells.add(lag);
        cells.add(findings.stream()
                .map(finding -> finding.code() + ":" + finding.count())
                .collect(Collectors.joining(";")));
        cells.add(lastActAt);
        return cells;
    }

    private void level(PositionKind wanted, List<Object> cells) {
        levels.stream().filter(level -> level.positionKind() == wanted).forEach(level -> add(level, cells));
    }

    private static void add(LevelProgress level, List<Object> cells) {
        cells.add(level.before());
        cells.add(level.after());
        cells.add(level.removed());
        cells.add(level.rate());
    }
}

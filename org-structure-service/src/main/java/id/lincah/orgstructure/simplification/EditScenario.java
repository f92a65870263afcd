package id.lincah.orgstructure.simplification;

import id.lincah.regulation.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Change the structure inside a scenario; nobody else sees it before the enactment. */
public record EditScenario(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Row> rows) {

    /**
     * One change. Which fields it needs depends on its kind: a new name ({@code RENAME_…}), a new place
     * ({@code MOVE_…}, {@code MERGE_UNIT}: the unit that takes over), all of what begins ({@code ADD_…}).
     *
     * @param code of the unit or position that is changed or added
     * @param unitCode parent of a unit, unit of a position, taker of a merged unit
     */
    @Schema(name = "ScenarioEditRow")
    public record Row(
            @NotNull ScenarioEdit.Kind kind,

            @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01")
            String code,

            @Size(max = 500) @Schema(examples = "Bidang Perencanaan")
            String name,

            @Size(max = 300) @Schema(examples = "BAPPEDA") String unitCode,

            @Size(max = 100) @Schema(examples = "BIDANG") String type,
            @Size(max = 10) @Schema(examples = "III.a") String echelon,
            @Size(max = 100) List<@NotBlank @Size(max = 300) String> functions,
            PositionKind positionKind,
            Boolean head) {}

    /** Take changes out of a scenario again. */
    public record Removal(@NotEmpty @Size(max = 1000) List<@NotNull UUID> ids) {}
}

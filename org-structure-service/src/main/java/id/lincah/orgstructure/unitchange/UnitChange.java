package id.lincah.orgstructure.unitchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.regulation.Echelon;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a decree does to units; they are named by their codes, also those an earlier change of it creates. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = UnitChange.Create.class, name = "CREATE"),
    @JsonSubTypes.Type(value = UnitChange.Rename.class, name = "RENAME"),
    @JsonSubTypes.Type(value = UnitChange.Move.class, name = "MOVE"),
    @JsonSubTypes.Type(value = UnitChange.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = UnitChange.Split.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = UnitChange.Abolish.class, name = "ABOLISH")
})
@Schema(
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "CREATE", schema = UnitChange.Create.class),
            @DiscriminatorMapping(value = "RENAME", schema = UnitChange.Rename.class),
            @DiscriminatorMapping(value = "MOVE", schema = UnitChange.Move.class),
            @DiscriminatorMapping(value = "MERGE", schema = UnitChange.Merge.class),
            @DiscriminatorMapping(value = "SPLIT", schema = UnitChange.Split.class),
            @DiscriminatorMapping(value = "ABOLISH", schema = UnitChange.Abolish.class)
        },
        oneOf = {
            UnitChange.Create.class,
            UnitChange.Rename.class,
            UnitChange.Move.class,
            UnitChange.Merge.class,
            UnitChange.Split.class,
            UnitChange.Abolish.class
        })
public sealed interface UnitChange {
    /** Does it to the draft, or notes in the draft what is wrong with it. */
    void applyTo(Draft draft);

    /** A unit that was not there. Its code is one that never named another unit. */
    @Schema(name = "CreateUnit")
    record Create(
            @NotBlank @Size(max = 300) String code,
            @Size(max = 300) String parentCode,
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 100) String type,
            Echelon echelon,
            KeptSetting setting,
            @Size(max = 100) List<@NotBlank @Size(max = 300) String> functions)
            implements UnitChange {
        @Override
        public void applyTo(Draft draft) {
            draft.create(this);
        }
    }

    /** Another name, type, level, setting or functions; what is null stays as it is. */
    @Schema(name = "RenameUnit")
    record Rename(
            @NotBlank @Size(max = 300) String unitCode,
            @Size(min = 1, max = 300) String name,
            @Size(min = 1, max = 100) String type,
            Echelon echelon,
            KeptSetting setting,
            @Size(max = 100) List<@NotBlank @Size(max = 300) String> functions)
            implements UnitChange {
        @Override
        public void applyTo(Draft draft) {
            draft.rename(this);
        }
    }

    /** Another parent; null makes it a root. */
    @Schema(name = "MoveUnit")
    record Move(
            @NotBlank @Size(max = 300) String unitCode,
            @Size(max = 300) String parentCode) implements UnitChange {
        @Override
        public void applyTo(Draft draft) {
            draft.move(unitCode, parentCode);
        }
    }

    /** Several units become one that stands or that an earlier change creates. */
    @Schema(name = "MergeUnits")
    record Merge(
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 300) String> unitCodes,
            @NotBlank @Size(max = 300) String intoCode,
            HeadFate headPosition,
            @Size(max = 500) List<@NotNull @Valid Head> heads,
            @Size(max = 5000) List<@NotNull @Valid PositionTo> positions,
            @Size(max = 5000) List<@NotNull @Valid SubUnitTo> subUnits)
            implements UnitChange {
        @Override
        public void applyTo(Draft draft) {
            draft.end(LineageKind.MERGED, unitCodes, List.of(intoCode), "unitCodes", "intoCode", leftovers());
        }

        private Leftovers leftovers() {
            return Leftovers.of(headPosition, heads, positions, subUnits);
        }
    }

    /** One unit becomes several; what is not said to go elsewhere goes to the first. */
    @Schema(name = "SplitUnit")
    record Split(
            @NotBlank @Size(max = 300) String unitCode,
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 300) String> intoCodes,
            HeadFate headPosition,
            @Size(max = 5000) List<@NotNull @Valid PositionTo> positions,
            @Size(max = 5000) List<@NotNull @Valid SubUnitTo> subUnits)
            implements UnitChange {
        @Override
        public void applyTo(Draft draft) {
            var leftovers = Leftovers.of(headPosition, null, positions, subUnits);
            draft.end(LineageKind.SPLIT, List.of(unitCode), intoCodes, "unitCode", "intoCodes", leftovers);
        }
    }

    /** A unit ends and another takes over. */
    @Schema(name = "AbolishUnit")
    record Abolish(
            @NotBlank @Size(max = 300) String unitCode,
            @NotBlank @Size(max = 300) String successorCode,
            HeadFate headPosition,
            @Size(max = 5000) List<@NotNull @Valid PositionTo> positions,
            @Size(max = 5000) List<@NotNull @Valid SubUnitTo> subUnits)
            implements UnitChange {
        @Override
        public void applyTo(Draft draft) {
            var leftovers = Leftovers.of(headPosition, null, positions, subUnits);
            var successors = List.of(successorCode);
            draft.end(LineageKind.REPLACED, List.of(unitCode), successors, "unitCode", "successorCode", leftovers);
        }
    }

    /** What becomes of the head position of one of the merged units, where that differs from the others. */
    record Head(
            @NotBlank @Size(max = 300) String unitCode,
            @NotNull HeadFate fate) {}

    /** A position that goes elsewhere than the rest. */
    record PositionTo(
            @NotBlank @Size(max = 300) String positionCode,
            @NotBlank @Size(max = 300) String unitCode) {}

    /** A sub-unit that goes elsewhere than the rest. */
    record SubUnitTo(
            @NotBlank @Size(max = 300) String unitCode,
            @NotBlank @Size(max = 300) String parentCode) {}
}

package id.lincah.orgstructure.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.regulation.PositionKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit within the tree.
 *
 * @param headKind kind of the position that heads it; null without one
 * @param occupied whether somebody holds that position
 * @param acting {@code PLT} or {@code PLH} when somebody acts as its head; left out otherwise
 * @param childCount sub-units directly under it, also those the asked depth leaves out
 * @param positions its positions, head first; left out unless asked for
 */
public record UnitNode(
        UUID id,
        String code,
        String name,
        String type,
        String echelon,
        PositionKind headKind,
        boolean occupied,
        @JsonInclude(JsonInclude.Include.NON_NULL) String acting,
        int childCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TreePosition> positions,
        List<UnitNode> children) {

    /**
     * A position within the tree; who holds it is never named here.
     *
     * @param holders how many hold it on the day
     * @param acting {@code PLT} or {@code PLH} when somebody acts in it on the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TreePosition")
    public record TreePosition(
            UUID id,
            String code,
            String title,
            PositionKind kind,
            String echelon,
            boolean head,
            String functionalCode,
            String functionalLevel,
            int holders,
            String acting) {}
}

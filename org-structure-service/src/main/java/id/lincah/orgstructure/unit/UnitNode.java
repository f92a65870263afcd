package id.lincah.orgstructure.unit;

import id.lincah.regulation.PositionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A unit within the tree.
 *
 * @param headKind kind of the position that heads it; null without one
 * @param occupied whether somebody holds that position
 */
public record UnitNode(
        UUID id,
        String code,
        String name,
        String type,
        String echelon,
        PositionKind headKind,
        boolean occupied,
        List<UnitNode> children) {

    /** The same unit without what lies deeper. */
    UnitNode cut(int depth) {
        var fewer = new ArrayList<UnitNode>();
        if (depth > 0) {
            children.forEach(child -> fewer.add(child.cut(depth - 1)));
        }
        return new UnitNode(id, code, name, type, echelon, headKind, occupied, fewer);
    }
}

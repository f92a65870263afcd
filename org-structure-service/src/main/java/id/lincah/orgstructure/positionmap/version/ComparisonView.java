package id.lincah.orgstructure.positionmap.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.TotalsView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the boxes of a version (RA-49).
 *
 * @param with id of the other version, or today
 * @param before totals of the version
 * @param after totals of the other
 * @param changed same unit, other title, class, need or filling
 */
public record ComparisonView(
        String with,
        TotalsView before,
        TotalsView after,
        List<Change> added,
        List<Change> removed,
        List<Change> moved,
        List<Change> changed) {

    /** One box of either side. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(Side before, Side after) {
        private static Change of(MapComparison.BoxChange change) {
            return new Change(Side.of(change.before()), Side.of(change.after()));
        }
    }

    /** @param need as recorded, final or draft */
    public record Side(
            @Schema(examples = "35.01.2") String unitCode,
            @Schema(examples = "Arsiparis Ahli Muda") String title,
            @Schema(examples = "FUNGSIONAL") String kind,
            Integer jobClass,
            Integer need,
            String needState,
            int existing) {
        private static Side of(MapBox box) {
            return box == null
                    ? null
                    : new Side(
                            box.unitCode(),
                            box.title(),
                            box.kind().name(),
                            box.jobClass(),
                            box.recordedNeed(),
                            box.needState() == null ? null : box.needState().name(),
                            box.existing());
        }
    }

    static ComparisonView of(String with, PositionMap before, PositionMap after) {
        var comparison = new MapComparison(before, after);
        return new ComparisonView(
                with,
                TotalsView.of(before.totals()),
                TotalsView.of(after.totals()),
                list(comparison.added()),
                list(comparison.removed()),
                list(comparison.moved()),
                list(comparison.changed()));
    }

    private static List<Change> list(List<MapComparison.BoxChange> changes) {
        return changes.stream().map(Change::of).toList();
    }
}

package id.lincah.orgstructure.progress;

import id.lincah.orgstructure.reduction.rules.R2515ReductionRate;
import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reduction of one level (R25-14, R25-15).
 *
 * @param positionKind null for all levels together
 * @param rate percent; null when there was none before
 */
public record LevelProgress(
        @Schema(examples = "PENGAWAS") PositionKind positionKind,
        @Schema(examples = "2227") long before,
        @Schema(examples = "1424") long after,
        @Schema(examples = "803") long removed,
        @Schema(examples = "36.06") BigDecimal rate) {

    static LevelProgress of(PositionKind kind, long before, long removed) {
        return new LevelProgress(kind, before, before - removed, removed, R2515ReductionRate.of(before, removed));
    }
}

package id.lincah.orgstructure.reduction;

import id.lincah.orgstructure.reduction.rules.ReductionFacts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two or three counts of positions of one level. */
@TwoCountsNeeded
public record SummariseReduction(
        @Min(0) @Max(SummariseReduction.MOST) @Schema(examples = "505")
        Long before,

        @Min(0) @Max(SummariseReduction.MOST) @Schema(examples = "19")
        Long after,

        @Min(0) @Max(SummariseReduction.MOST) Long removed) {
    static final long MOST = 999_999_999;

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (before == null) {
            missing.add("before");
        }
        if (after == null) {
            missing.add("after");
        }
        if (removed == null) {
            missing.add("removed");
        }
        return missing;
    }

    ReductionFacts facts() {
        return new ReductionFacts(before, after, removed);
    }
}

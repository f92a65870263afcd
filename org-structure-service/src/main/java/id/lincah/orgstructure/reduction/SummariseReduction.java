package id.lincah.orgstructure.reduction;

import id.lincah.orgstructure.reduction.rules.ReductionFacts;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two or three counts of positions of one level. */
public record SummariseReduction(
        @Min(0) @Max(SummariseReduction.MOST) @Schema(examples = "505")
        Long before,

        @Min(0) @Max(SummariseReduction.MOST) @Schema(examples = "19")
        Long after,

        @Min(0) @Max(SummariseReduction.MOST) Long removed) {
    static final long MOST = 999_999_999;

    @AssertTrue(message = "TWO_COUNTS_NEEDED")
    @Schema(hidden = true)
    boolean isEnough() {
        return Stream.of(before, after, removed).filter(Objects::nonNull).count() >= 2;
    }

    ReductionFacts facts() {
        return new ReductionFacts(before, after, removed);
    }
}

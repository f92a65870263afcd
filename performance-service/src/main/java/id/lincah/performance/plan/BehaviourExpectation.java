package id.lincah.performance.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the leader specially expects in one of the seven values of BerAKHLAK (R6-12). */
public record BehaviourExpectation(
        @NotNull Value value, @NotBlank @Size(max = 2000) String expectation) {

    /** The seven values, in the order of their acronym. */
    public enum Value {
        SERVICE_ORIENTED,
        ACCOUNTABLE,
        COMPETENT,
        HARMONIOUS,
        LOYAL,
        ADAPTIVE,
        COLLABORATIVE
    }
}

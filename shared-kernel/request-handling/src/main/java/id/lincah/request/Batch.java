package id.lincah.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Many questions to a calculator at once; answered in the same order. One item too many refuses the batch before any
 * item is looked at: the faults of a boundless list would cost more than its answers.
 */
public record Batch<T>(
        @NotNull @Size(min = 1, max = Batch.MOST) List<@NotNull @Valid T> items) {
    /** Most items of one batch. */
    public static final int MOST = 10_000;

    public Batch {
        if (items != null && items.size() > MOST) {
            throw Problem.badInput(List.of(new Violation("/items", "SIZE", Map.of("min", 1, "max", MOST))));
        }
    }
}

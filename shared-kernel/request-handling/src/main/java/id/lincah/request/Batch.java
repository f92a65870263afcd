package id.lincah.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Many questions to a calculator at once; answered in the same order. */
public record Batch<T>(
        @NotNull @Size(min = 1, max = Batch.MOST) List<@NotNull @Valid T> items) {
    /** Most items of one batch. */
    public static final int MOST = 10_000;
}

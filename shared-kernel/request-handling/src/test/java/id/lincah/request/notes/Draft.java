package id.lincah.request.notes;

import id.lincah.regulation.Grade;
import id.lincah.regulation.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public record Draft(
        @NotBlank @Size(max = 50) String title, @NotNull Mode mode, List<@Valid Line> lines) {
    public enum Mode {
        GOOD,
        FAIL_AT_END,
        SLOW,
        BREAK
    }

    public record Line(
            @NotNull Grade grade, LocalDate on, BigDecimal credit, int count, boolean flag, Severity severity) {}
}

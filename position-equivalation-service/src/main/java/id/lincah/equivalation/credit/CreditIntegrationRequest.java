package id.lincah.equivalation.credit;

import id.lincah.regulation.FunctionalLevel;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The question put to the integration calculator; {@code conventional} has at most two decimals. */
public record CreditIntegrationRequest(
        @NotNull FunctionalLevel level,

        @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) @Schema(examples = "275")
        BigDecimal conventional) {}

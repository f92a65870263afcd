package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditConversionRules;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calculator: how much credit do these predicates give? Stores nothing. */
@Path("/api/equivalation/v1/credit-conversions")
@Authenticated
@NonBlocking
public class CreditConversionResource {
    private final CurrentCaller caller;

    CreditConversionResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Convert predicates of a year into credit, row by row (AK-01 to AK-07)")
    public CreditConversionView convert(@NotNull @Valid CreditConversionRequest request) {
        return CreditConversionView.of(
                CreditConversionRules.convert(request.level(), request.toRules()),
                caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<CreditConversionView> convertAll(@NotNull @Valid Batch<CreditConversionRequest> batch) {
        return Batches.answer(batch.items(), this::convert);
    }
}

package id.lincah.equivalation.income;

import id.lincah.equivalation.income.rules.IncomeRules;
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

/** Calculator: does anybody lose income? Stores nothing. */
@Path("/api/equivalation/v1/income-comparisons")
@Authenticated
@NonBlocking
public class IncomeComparisonResource {
    private final CurrentCaller caller;

    IncomeComparisonResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Income before and after, and the top-up (INC)")
    public IncomeComparisonView compare(@NotNull @Valid IncomeComparisonRequest request) {
        return IncomeComparisonView.of(
                IncomeRules.compare(request.amountsBefore(), request.amountsAfter()),
                caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<IncomeComparisonView> compareAll(@NotNull @Valid Batch<IncomeComparisonRequest> batch) {
        return Batches.answer(batch.items(), this::compare);
    }
}

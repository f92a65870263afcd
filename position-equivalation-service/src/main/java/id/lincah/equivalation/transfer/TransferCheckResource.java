package id.lincah.equivalation.transfer;

import id.lincah.equivalation.transfer.rules.TransferRules;
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

/** Calculator: may this civil servant transfer into a functional position, and with which credit? Stores nothing. */
@Path("/api/equivalation/v1/transfer-checks")
@Authenticated
@NonBlocking
public class TransferCheckResource {
    private final CurrentCaller caller;

    TransferCheckResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "May somebody transfer into a functional position, and with which credit? (AK-40 to AK-45)")
    public TransferCheckView check(@NotNull @Valid TransferCheckRequest request) {
        return TransferCheckView.of(
                TransferRules.examine(request.facts()), caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<TransferCheckView> checkAll(@NotNull @Valid Batch<TransferCheckRequest> batch) {
        return Batches.answer(batch.items(), this::check);
    }
}

package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Caller;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Etags;
import id.lincah.request.TenantTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Papers of many officials: ordered, watched while they are made, taken when they are ready. */
@Path("/api/equivalation/v1/proposal-papers/{id}")
@RolesAllowed({"operator", "approver", "validator", "home-affairs"})
@Tag(name = "Proposal papers")
public class PaperJobResource {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final PaperJobs jobs;
    private final KeptPapers kept;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    PaperJobResource(
            PaperJobs jobs, KeptPapers kept, Commands commands, TenantTransaction transactions, CurrentCaller caller) {
        this.jobs = jobs;
        this.kept = kept;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
    }

    @POST
    @Path("/jobs")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = PaperJob.class,
            responseCode = "202",
            responseDescription = "Ordered; Location is the job")
    @Operation(
            summary = "Order all papers of the proposal",
            description = "They are made beside the requests and survive a restart; kept for seven days.")
    public Uni<Response> order(UUID id) {
        return commands.sql("proposal-papers.order:" + id, null, (work, db) -> jobs.order(id, work, db));
    }

    @GET
    @Path("/jobs/{job}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PaperJob.class, responseCode = "200")
    @Operation(summary = "How many officials' papers are ready")
    public Uni<Response> one(UUID id, UUID job) {
        // Progress moves without a new version, so it is always shown anew.
        return look(id, job, caller.get())
                .map(found -> Response.ok(found)
                        .header(HttpHeaders.ETAG, Etags.of(found.version()))
                        .build());
    }

    @GET
    @Path("/jobs/{job}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            summary = "The same job again and again as it goes on (server-sent events)",
            description =
                    "Each event is the whole state, so a reader who was cut off just asks anew. Ends with the job.")
    public Multi<PaperJob> events(UUID id, UUID job) {
        var asking = caller.get();
        // Refused before anything is streamed; another process may be at work, so the table is asked.
        var first = look(id, job, asking).await().indefinitely();
        return first.isRunning()
                ? Multi.createBy()
                        .repeating()
                        .uni(() -> look(id, job, asking))
                        .withDelay(LOOK_EVERY)
                        .whilst(PaperJob::isRunning)
                        .skip()
                        .repetitions()
                : Multi.createFrom().item(first);
    }

    private Uni<PaperJob> look(UUID id, UUID job, Caller asking) {
        return transactions.read(asking, db -> jobs.one(id, job, asking, db));
    }

    @GET
    @Path("/jobs/{job}/papers.zip")
    @Produces("application/zip")
    @Blocking
    @Operation(summary = "The papers that are ready, in one zip with a folder for each official")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response zip(UUID id, UUID job) {
        var asking = caller.get();
        // A worker waits here: only it may write a stream that waits for whoever reads it.
        var ready = transactions
                .sql(asking, (work, db) -> jobs.take(id, job, work, db))
                .await()
                .indefinitely();
        StreamingOutput archive = out -> kept.write(ready.id(), asking, out);
        return Response.ok(archive, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"papers.zip\"")
                .build();
    }

    @POST
    @Path("/jobs/{job}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PaperJob.class, responseCode = "200")
    @Operation(summary = "Make no more papers", description = "Those made so far are forgotten.")
    public Uni<Response> cancel(UUID id, UUID job) {
        return commands.sql("proposal-papers.cancel:" + job, null, (work, db) -> jobs.cancel(id, job, work, db));
    }
}

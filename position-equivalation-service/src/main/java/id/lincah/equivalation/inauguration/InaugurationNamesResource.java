package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The names of an inauguration: who came, what a check of them would say, and the minutes. */
@Path("/api/equivalation/v1/inaugurations")
@RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
@Tag(name = "Inaugurations")
public class InaugurationNamesResource {
    private static final int MAX_TEXT = 100;
    private static final int MAX_EXPORT = 50_000;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Inaugurations inaugurations;
    private final PreviewingNames previewing;
    private final WritingMinutes minutes;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    InaugurationNamesResource(
            Inaugurations inaugurations,
            PreviewingNames previewing,
            WritingMinutes minutes,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.inaugurations = inaugurations;
        this.previewing = previewing;
        this.minutes = minutes;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Path("/{id}/attendance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Its names", description = "marked: PRESENT, ABSENT or UNMARKED")
    public Uni<RestResponse<Page<AttendanceView>>> names(
            UUID id,
            @QueryParam("marked") String marked,
            @QueryParam("outcome") String outcome,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, marked, outcome, text);
        var filter = new Inaugurations.NameFilter(marked, outcome, text);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(
                        asking,
                        db -> inaugurations
                                .one(db, id, Readers.scope(asking, null))
                                .chain(() -> inaugurations.names(db, id, filter, after, window.fetch())))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.caseId().toString())));
    }

    @GET
    @Path("/{id}/attendance")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> exportNames(
            UUID id, @QueryParam("marked") String marked, @QueryParam("outcome") String outcome) {
        var asking = caller.get();
        return transactions
                .read(
                        asking,
                        db -> inaugurations
                                .one(db, id, Readers.scope(asking, null))
                                .chain(() -> inaugurations.names(
                                        db, id, new Inaugurations.NameFilter(marked, outcome, null), null, MAX_EXPORT)))
                .map(CsvAnswer.of(AttendanceView.COLUMNS, AttendanceView::cells));
    }

    @GET
    @Path("/{id}/recheck")
    @Operation(summary = "What the check of the names would say on a day; without one, on the planned day")
    public Uni<RecheckView> recheck(UUID id, @QueryParam("on") LocalDate on) {
        var asking = caller.get();
        return transactions.read(
                asking,
                db -> inaugurations
                        .one(db, id, Readers.scope(asking, null))
                        .chain(view ->
                                previewing.preview(db, view, on == null ? view.plannedOn() : on, asking.language())));
    }

    @GET
    @Path("/{id}/minutes.{format}")
    @RolesAllowed({"operator", "approver", "inaugurator", "validator", "home-affairs"})
    @Operation(summary = "The minutes as docx or pdf")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> minutes(UUID id, String format) {
        var pdf = "pdf".equals(format);
        if (!pdf && !"docx".equals(format)) {
            throw Problem.notFound();
        }
        return minutes.write(id, pdf, caller.get())
                .map(content -> Response.ok(content, pdf ? "application/pdf" : DOCX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"minutes." + format + "\"")
                        .build());
    }
}

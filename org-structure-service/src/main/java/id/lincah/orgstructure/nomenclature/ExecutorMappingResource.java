package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What old names of executor positions become; the key is (old name, education). */
@Path("/api/org-structure/v1/executor-mappings")
@Authenticated
@Tag(name = "Executor names")
public class ExecutorMappingResource {
    private static final String EXAMPLE =
            "old_name,kind,education_from,education_to,for_vacant,new_code,decree,valid_from,valid_to,standing,source\nPengadministrasi Umum,EXACT,SMA,,true,PENGADMINISTRASI_PERKANTORAN,KepmenPANRB 282/2025,2025-07-15,,VERIFIED,Lampiran\n";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final ChangingLists changing;
    private final Clock clock;

    ExecutorMappingResource(
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            ChangingLists changing,
            Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.changing = changing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mappings in force on a day (today without asOf); education narrows to those that fit a holder")
    public Uni<RestResponse<Page<ExecutorMappingRow>>> list(
            @BeanParam WantedMappings wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature());
        var filter = wanted.filter(LocalDate.now(clock));
        if (!window.isFirst()) {
            var name = filter.value(window.after(0));
            var id = filter.value(UUID.fromString(window.after(1)));
            filter.andIf(true, "(m.old_name, m.id) > (" + name + ", " + id + ")");
        }
        return read(filter, window.fetch())
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.oldName(), row.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, all of them, in the columns the import takes.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedMappings wanted) {
        return read(wanted.filter(LocalDate.now(clock)), Integer.MAX_VALUE)
                .map(CsvAnswer.of(ExecutorMappingRow.CSV, ExecutorMappingRow::cells));
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"validator", "system"})
    @APIResponseSchema(value = ListReport.class, responseCode = "200")
    @Operation(
            summary = "Load the mappings, or a part of them",
            description =
                    "A new first day ends what the same old name became before for the same education. Another content for a"
                            + " known first day is a correction and needs ?reason. One faulty row and nothing is stored.")
    public Uni<Response> importList(
            @RestQuery @DefaultValue("false") boolean dryRun,
            @RestQuery String reason,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "mappings", value = EXAMPLE)))
                    byte[] file) {
        return changing.mappings(file, dryRun, reason);
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed({"validator", "system"})
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "End a mapping; If-Match takes the version the list shows")
    public Uni<Response> end(UUID id, @NotNull @Valid EndListed command) {
        return changing.endMapping(id, command);
    }

    private Uni<List<ExecutorMappingRow>> read(Filter filter, int most) {
        var sql = "select " + ExecutorMappingRow.COLUMNS + "from executor_mapping m where " + filter.sql()
                + " order by m.old_name, m.id limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, ExecutorMappingRow::of)));
    }
}

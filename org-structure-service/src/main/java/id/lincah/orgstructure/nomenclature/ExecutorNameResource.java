package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
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

/** Names of executor positions, as of any day (R45-07). */
@Path("/api/org-structure/v1/executor-names")
@Authenticated
@Tag(
        name = "Executor names",
        description = "Nomenclature of executors (jabatan pelaksana): names and what old names become")
public class ExecutorNameResource {
    private static final String EXAMPLE =
            "code,name,class,minimum_education,job_class_from,job_class_to,heritage_caretaker,decree,valid_from,valid_to,standing,class_standing,source\nTEKNISI_LABORATORIUM,Teknisi Laboratorium,TEKNISI,D3,6,6,false,KepmenPANRB 282/2025,2025-07-15,,VERIFIED,VERIFIED,Lampiran\n";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final ChangingLists changing;
    private final Clock clock;

    ExecutorNameResource(
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
    @Operation(summary = "Names in force on a day (today without asOf); a name is valid only with respect to a date")
    public Uni<RestResponse<Page<ExecutorNameRow>>> list(
            @RestQuery LocalDate asOf,
            @RestQuery("class") ExecutorClass executorClass,
            @RestQuery String q,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, asOf, executorClass, q);
        var filter = filter(asOf, executorClass, q).after("n.name, n.code", window.after());
        return read(filter, window.fetch())
                .map(rows -> cursors.answer(window, rows, row -> List.of(row.name(), row.code())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, all of them, in the columns the import takes.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(
            @RestQuery LocalDate asOf, @RestQuery("class") ExecutorClass executorClass, @RestQuery String q) {
        return read(filter(asOf, executorClass, q), Integer.MAX_VALUE)
                .map(CsvAnswer.of(ExecutorNameRow.CSV, ExecutorNameRow::cells));
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"validator", "system"})
    @APIResponseSchema(value = ListReport.class, responseCode = "200")
    @Operation(
            summary = "Load the list, or a part of it",
            description =
                    "A new first day of a known code ends the period before it. Another content for a known first day is a"
                            + " correction and needs ?reason. One faulty row and nothing is stored; the same file twice changes nothing.")
    public Uni<Response> importList(
            @RestQuery @DefaultValue("false") boolean dryRun,
            @RestQuery String reason,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "names", value = EXAMPLE)))
                    byte[] file) {
        return changing.names(file, dryRun, reason);
    }

    @POST
    @Path("{code}/ending")
    @RolesAllowed({"validator", "system"})
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "End a name, and the mappings that lead to it; If-Match takes the version the list shows")
    public Uni<Response> end(String code, @NotNull @Valid EndListed command) {
        return changing.endName(code, command);
    }

    private Filter filter(LocalDate asOf, ExecutorClass executorClass, String q) {
        return new Filter()
                .and("n.valid_during @> ?::date", asOf == null ? LocalDate.now(clock) : asOf)
                .and("n.class = ?", executorClass == null ? null : executorClass.name())
                .contains("n.name", q);
    }

    private Uni<List<ExecutorNameRow>> read(Filter filter, int most) {
        var sql = "select " + ExecutorNameRow.COLUMNS + "from executor_name n where " + filter.sql()
                + " order by n.name, n.code limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, ExecutorNameRow::of)));
    }
}

package id.lincah.orgstructure.codelist;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Reference codes of the state, each name with its days. */
@Path("/api/org-structure/v1/code-lists")
@Authenticated
@Tag(name = "Code lists", description = "Public reference codes, dated; a record keeps the name of its time")
public class CodeListResource {
    private static final String LISTS =
            "select list, count(distinct code)::integer from code_entry group by 1 order by 1";

    /** A list and how many codes it ever had. */
    public record CodeListView(String list, int codes) {
        static CodeListView of(Row row) {
            return new CodeListView(row.getString(0), row.getInteger(1));
        }
    }

    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final ChangingCodes changing;
    private final CorrectingCode correcting;
    private final Clock clock;

    CodeListResource(
            TenantTransaction transactions,
            Commands commands,
            CurrentCaller caller,
            Cursors cursors,
            ChangingCodes changing,
            CorrectingCode correcting,
            Clock clock) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.cursors = cursors;
        this.changing = changing;
        this.correcting = correcting;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Every code list")
    public Uni<List<CodeListView>> lists() {
        return transactions.read(
                caller.get(),
                connection -> connection.preparedQuery(LISTS).execute().map(rows -> Rows.list(rows, CodeListView::of)));
    }

    @GET
    @Path("{list}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The codes of a list as they were called on a day, or with their whole history")
    public Uni<RestResponse<Page<CodeEntryView>>> list(
            String list, @BeanParam WantedCodes wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(list));
        var filter = wanted.filter(list, LocalDate.now(clock));
        if (!window.isFirst()) {
            var rank = filter.value(Integer.valueOf(window.after(0)));
            var code = filter.value(window.after(1));
            var from = filter.value(LocalDate.parse(window.after(2)));
            filter.andIf(true, "(c.rank, c.code, c.valid_from) > (" + rank + ", " + code + ", " + from + ")");
        }
        return read(filter, window.fetch()).map(views -> cursors.answer(window, views, CodeEntryView::key));
    }

    @GET
    @Path("{list}")
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(String list, @BeanParam WantedCodes wanted) {
        return read(wanted.filter(list, LocalDate.now(clock)), Integer.MAX_VALUE)
                .map(CsvAnswer.of(CodeEntryView.CSV, CodeEntryView::cells));
    }

    @POST
    @Path("{list}/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"validator", Caller.SYSTEM})
    @APIResponseSchema(value = ChangingCodes.Changed.class, responseCode = "200")
    @Operation(summary = "Names that hold from a day on, codes that begin or end; all rows or none")
    public Uni<Response> change(String list, @NotNull @Valid ChangeCodes command) {
        return commands.sql(
                "code-list.change:" + list,
                command,
                (uow, connection) -> changing.change(list, command, uow, connection));
    }

    @POST
    @Path("{list}/corrections")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"validator", Caller.SYSTEM})
    @APIResponseSchema(value = CorrectingCode.Corrected.class, responseCode = "200")
    @Operation(summary = "Put right a name recorded wrongly; the old one stays in the audit trail")
    public Uni<Response> correct(String list, @NotNull @Valid CorrectCode command) {
        return commands.sql(
                "code-list.correction:" + list,
                command,
                (uow, connection) -> correcting.correct(list, command, uow, connection));
    }

    private Uni<List<CodeEntryView>> read(Filter filter, int most) {
        var sql = CodeEntryView.COLUMNS + filter.sql() + " order by c.rank, c.code, c.valid_from limit "
                + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, CodeEntryView::of)));
    }
}

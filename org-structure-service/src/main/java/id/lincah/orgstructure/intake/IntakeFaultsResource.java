package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.intake.checks.FaultSeverity;
import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.WrittenFile;
import id.lincah.orgstructure.simplification.ScenarioResource.Items;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is wrong with the rows of a job. Cells may hold personal data: only for those who may hand in files. */
@Path("/api/org-structure/v1/intakes/{id}")
@RolesAllowed({"operator", "validator", "system"})
@Tag(name = "Intakes")
public class IntakeFaultsResource {
    private static final int PAGE = 1_000;
    private static final String BEHIND =
            "(f.sheet_no, f.row_no, f.id) > (select l.sheet_no, l.row_no, l.id from intake_fault l where l.id = ?)";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final FaultTexts texts;
    private final RoutingContext request;

    IntakeFaultsResource(
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            FaultTexts texts,
            RoutingContext request) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.texts = texts;
        this.request = request;
    }

    /** What the list can be narrowed by. */
    public static class Wanted {
        @RestQuery
        String kind;

        @RestQuery
        FaultSeverity severity;

        @RestQuery
        Integer sheet;

        Filter filter(UUID intake, String agency) {
            return new Filter()
                    .and("f.intake_id = ?", intake)
                    .and("f.agency_id = ?", agency)
                    .and("f.code = ?", kind)
                    .and("f.severity = ?", severity == null ? null : severity.name())
                    .and("f.sheet_no = ?", sheet);
        }
    }

    @GET
    @Path("faults")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every fault with sheet, cell, reason and the repair that is suggested, by sheet and row")
    public Uni<RestResponse<Page<FaultView>>> faults(
            UUID id, @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.kind, wanted.severity, wanted.sheet);
        var filter = wanted.filter(id, caller.get().agency());
        filter.and(BEHIND, window.isFirst() ? null : Long.valueOf(window.after(0)));
        return read(id, filter, window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(Long.toString(view.id()))));
    }

    @GET
    @Path("faults")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Blocking
    public Response csv(UUID id, @BeanParam Wanted wanted) throws IOException {
        var first = page(id, wanted, null);
        return WrittenFile.of("kesalahan.csv", CsvText.MEDIA_TYPE, request, out -> {
            WrittenFile.line(out, FaultView.CSV);
            for (var views = first; !views.isEmpty(); views = page(id, wanted, last(views))) {
                for (var view : views) {
                    WrittenFile.line(out, view.cells());
                }
            }
        });
    }

    private List<FaultView> page(UUID id, Wanted wanted, Long after) {
        var filter = wanted.filter(id, caller.get().agency()).and(BEHIND, after);
        return read(id, filter, PAGE).await().indefinitely();
    }

    private static Long last(List<FaultView> views) {
        return views.get(views.size() - 1).id();
    }

    @GET
    @Path("fault-kinds")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many faults of each kind, and how many of them come with a repair")
    public Uni<Items<FaultKindView>> kinds(UUID id) {
        var asker = caller.get();
        return transactions
                .read(
                        asker,
                        connection -> Intake.one(id, asker.agency(), connection)
                                .invoke(Intake::checked)
                                .chain(() -> connection
                                        .preparedQuery(FaultKindView.SQL)
                                        .execute(Tuple.of(id, asker.agency()))))
                .map(rows -> Rows.list(rows, row -> FaultKindView.of(row, texts, asker.language())))
                .map(Items::new);
    }

    private Uni<List<FaultView>> read(UUID id, Filter filter, int most) {
        var asker = caller.get();
        return transactions.read(
                asker,
                connection -> Intake.one(id, asker.agency(), connection)
                        .invoke(Intake::checked)
                        .chain(() -> select(id, filter, most, connection)));
    }

    private Uni<List<FaultView>> select(UUID id, Filter filter, int most, SqlConnection connection) {
        var sql = "select " + FaultView.COLUMNS + FaultView.FROM + " where " + filter.sql()
                + " order by f.sheet_no, f.row_no, f.id limit " + filter.value(most);
        var asker = caller.get();
        return IntakeSheet.all(id, asker.agency(), connection)
                .map(sheets -> sheets.stream().collect(Collectors.toMap(IntakeSheet::number, Function.identity())))
                .flatMap(sheets -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> FaultView.of(row, sheets, texts, asker.language()))));
    }
}

package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.spreadsheet.CsvUpload;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Practice an agency imports to teach its ranking. */
@Path("/api/equivalation/v1/practice-examples")
public class PracticeExampleResource {
    private static final String EXAMPLE =
            "source_post,source_kind,unit_kind,target_jf_code,target_level,standing\nKepala Seksi Kearsipan,PENGAWAS,DINAS_PERPUSTAKAAN_KEARSIPAN,ARSIPARIS,AHLI_MUDA,VERIFIED(SK Gubernur 821/1/2021)\n";

    private static final String LIST = """
            select title, office, functional_code, level, standing from practice_example where agency_id = $1
              and ($2::text is null or (title, office, functional_code) > ($2, $3::text, $4::text))
            order by title, office, functional_code limit $5""";

    private static final String WRITE = """
            insert into practice_example (agency_id, title, office, functional_code, level, source, standing, imported_by)
            select $1, x.title, x.office, x.functional_code, x.level, x.standing, x.standing, $3
            from jsonb_to_recordset($2) as x(title text, office text, functional_code text, level text, standing text)
            on conflict (agency_id, title, office, functional_code) do update set level = excluded.level,
              source = excluded.source, standing = excluded.standing, imported_by = excluded.imported_by, imported_at = now()""";

    /** How many examples the file has, and how many cases were ranked anew by them. */
    @Schema(name = "PracticeTaken")
    public record Taken(boolean stored, int examples, int ranked) {}

    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final StoredSuggestions suggestions;
    private final FunctionalPositions catalogue;

    PracticeExampleResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            StoredSuggestions suggestions,
            FunctionalPositions catalogue) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.suggestions = suggestions;
        this.catalogue = catalogue;
    }

    @GET
    @RolesAllowed({"operator", "approver", "auditor"})
    @Operation(summary = "The examples the agency imported")
    public Uni<RestResponse<Page<PracticeExample>>> list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        var values = Tuple.of(caller.get().agency(), window.after(0), window.after(1), window.after(2), window.fetch());
        return transactions
                .read(
                        caller.get(),
                        db -> db.preparedQuery(LIST).execute(values).map(rows -> Rows.list(rows, PracticeExample::of)))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.title(), row.office(), row.functionalCode())));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = PracticeExampleResource.Taken.class, responseCode = "200")
    @Operation(
            summary = "Load examples of practice and rank the open cases anew",
            description = "All rows or none. A known example is replaced. RECALLED rows are kept but do not teach.")
    public Uni<Response> take(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "examples", value = EXAMPLE)))
                    byte[] file) {
        return commands.sql(
                "practice-examples.import:" + dryRun,
                file,
                (work, db) -> catalogue.refresh(db).chain(done -> {
                    var rows = read(file);
                    return dryRun
                            ? Uni.createFrom().item(Answer.ok(new Taken(false, rows.size(), 0)))
                            : write(rows, work, db);
                }));
    }

    private List<PracticeExample> read(byte[] file) {
        var rows = CsvUpload.read(file, PracticeExample.COLUMNS, cells -> {
            var example = PracticeExample.of(cells);
            if (example.functionalCode() != null
                    && catalogue.find(example.functionalCode()).isEmpty()) {
                cells.fault("target_jf_code", "FUNCTIONAL_POSITION_UNKNOWN", Map.of("value", example.functionalCode()));
            }
            return example;
        });
        var distinct = new LinkedHashMap<List<Object>, PracticeExample>();
        rows.forEach(row -> distinct.put(row.key(), row));
        return List.copyOf(distinct.values());
    }

    private Uni<Answer> write(List<PracticeExample> rows, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        work.audit(AuditEntry.of("practice.imported", "practice", agency, Map.of("examples", rows.size())));
        var json = new JsonArray(rows.stream().map(PracticeExample::json).toList());
        return db.preparedQuery(WRITE)
                .execute(Tuple.of(agency, json, work.caller().account()))
                .chain(written -> suggestions.renewAll(db, agency))
                .map(ranked -> Answer.ok(new Taken(true, rows.size(), ranked.size())));
    }
}

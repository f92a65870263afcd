package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.query.WrittenFile;
import id.lincah.orgstructure.spreadsheet.RemarkWorkbook;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Faulty rows back to whoever keeps the spreadsheet: the same columns, and one more that says what is wrong. */
@Path("/api/org-structure/v1/intakes/{id}/faulty-rows")
@RolesAllowed({"operator", "validator", "system"})
@Tag(name = "Intakes")
public class FaultyRowsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FaultyRows rows;
    private final CurrentCaller caller;
    private final RoutingContext request;

    FaultyRowsResource(FaultyRows rows, CurrentCaller caller, RoutingContext request) {
        this.rows = rows;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Produces(XLSX)
    @Blocking
    @Operation(summary = "Rows with faults as a workbook with the same sheets and a column of remarks")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(UUID id) throws IOException {
        var sheets = rows.sheets(id, caller.get());
        return WrittenFile.of("baris-salah.xlsx", XLSX, request, out -> {
            try (var workbook = new RemarkWorkbook(out)) {
                rows.read(id, caller.get(), sheets, new FaultyRows.Reader() {
                    @Override
                    public void sheet(IntakeSheet sheet) throws IOException {
                        workbook.sheet(sheet.name(), sheet.header());
                    }

                    @Override
                    public void row(List<String> cells, List<String> remarks) throws IOException {
                        workbook.row(cells, remarks);
                    }
                });
            }
        });
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Blocking
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(UUID id, @RestQuery Integer sheet) throws IOException {
        var chosen = rows.sheets(id, caller.get()).stream()
                .filter(each -> sheet == null || each.number() == sheet)
                .limit(1)
                .toList();
        if (chosen.isEmpty()) {
            throw Problem.badInput("?sheet", "SHEET_UNKNOWN");
        }
        return WrittenFile.of(
                "baris-salah.csv", CsvText.MEDIA_TYPE, request, out -> rows.read(id, caller.get(), chosen, csv(out)));
    }

    private static FaultyRows.Reader csv(OutputStream out) {
        return new FaultyRows.Reader() {
            @Override
            public void sheet(IntakeSheet sheet) throws IOException {
                WrittenFile.line(out, with(sheet.header(), "Catatan"));
            }

            @Override
            public void row(List<String> cells, List<String> remarks) throws IOException {
                WrittenFile.line(out, with(cells, String.join("; ", remarks)));
            }
        };
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}

package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.WantedMap;
import id.lincah.request.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The map of any day as a file. */
@Path("/api/org-structure/v1")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map")
public class MapExportResource {
    private final ExportingMap exporting;
    private final CurrentCaller caller;
    private final Clock clock;

    MapExportResource(ExportingMap exporting, CurrentCaller caller, Clock clock) {
        this.exporting = exporting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("position-map.xlsx")
    @Produces(MapFormat.XLSX_TYPE)
    @Operation(summary = "The map as a workbook: a summary, then a sheet for each office")
    public Uni<Response> workbook(@BeanParam WantedMap wanted) {
        return export(wanted, MapFormat.XLSX);
    }

    @GET
    @Path("position-map.svg")
    @Produces(MapFormat.SVG_TYPE)
    @Operation(
            summary = "The map as a drawing",
            description = "Of a large agency its top; ask by root for each office, or for the PDF.")
    public Uni<Response> drawing(@BeanParam WantedMap wanted) {
        return export(wanted, MapFormat.SVG);
    }

    @GET
    @Path("position-map.pdf")
    @Produces(MapFormat.PDF_TYPE)
    @Operation(
            summary = "The map as pages: the top, then every office",
            description = "At most 500 pages at once; a larger map is asked for by root, office by office.")
    public Uni<Response> pages(@BeanParam WantedMap wanted) {
        return export(wanted, MapFormat.PDF);
    }

    private Uni<Response> export(WantedMap wanted, MapFormat format) {
        var asks = caller.get();
        return exporting.live(wanted.day(LocalDate.now(clock)), wanted.of(asks), wanted.root(), format, asks);
    }
}

package id.lincah.orgstructure.positionmap.export;

import id.lincah.request.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A version of the map as a file. */
@Path("/api/org-structure/v1/position-map-versions/{id}/files")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map")
public class VersionExportResource {
    private final ExportingMap exporting;
    private final CurrentCaller caller;

    VersionExportResource(ExportingMap exporting, CurrentCaller caller) {
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @Path("position-map.xlsx")
    @Produces(MapFormat.XLSX_TYPE)
    @Operation(summary = "The version as a workbook")
    public Uni<Response> workbook(UUID id) {
        return exporting.version(id, MapFormat.XLSX, caller.get());
    }

    @GET
    @Path("position-map.svg")
    @Produces(MapFormat.SVG_TYPE)
    @Operation(summary = "The version as a drawing")
    public Uni<Response> drawing(UUID id) {
        return exporting.version(id, MapFormat.SVG, caller.get());
    }

    @GET
    @Path("position-map.pdf")
    @Produces(MapFormat.PDF_TYPE)
    @Operation(summary = "The version as pages")
    public Uni<Response> pages(UUID id) {
        return exporting.version(id, MapFormat.PDF, caller.get());
    }
}

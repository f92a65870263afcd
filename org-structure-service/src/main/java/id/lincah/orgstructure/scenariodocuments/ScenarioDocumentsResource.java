package id.lincah.orgstructure.scenariodocuments;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Caller;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import id.lincah.request.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of a scenario: regulation, annex, explanation; and for the agency's own officers the list of holders. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Authenticated
@Tag(
        name = "Scenario documents",
        description = "Draft regulation, annex, explanation and list of holders, as DOCX and PDF")
public class ScenarioDocumentsResource {
    private static final String ROOT = "/api/org-structure/v1/scenarios/";
    private static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.values());

    private final MakingDocuments making;
    private final CurrentCaller caller;
    private final RuleBook book;

    ScenarioDocumentsResource(MakingDocuments making, CurrentCaller caller, RuleBook book) {
        this.making = making;
        this.caller = caller;
        this.book = book;
    }

    @GET
    @Path("documents")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The papers with hash, size and when they were made, and what the proposal still lacks")
    public Uni<DocumentsView> list(UUID id) {
        return making.make(id, visible(caller.get()), FORMATS, caller.get()).map(made -> view(id, made));
    }

    @GET
    @Path("documents/{name}.{format}")
    @Operation(summary = "One paper: regulation, annex, explanation or holders, as docx or pdf")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> one(UUID id, String name, String format) {
        var document = of(ScenarioDocument.values(), name);
        var wanted = of(DocumentFormat.values(), format);
        if (!visible(caller.get()).contains(document)) {
            throw Problem.forbidden("HOLDERS_CONFIDENTIAL");
        }
        return making.make(id, List.of(document), List.of(wanted), caller.get())
                .map(made -> made.documents().get(0))
                .map(made -> file(made.content(), wanted.mediaType(), made.file()));
    }

    @GET
    @Path("documents.zip")
    @Operation(summary = "All papers the caller may read, in one archive")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> zip(UUID id) {
        return making.make(id, visible(caller.get()), FORMATS, caller.get())
                .map(made -> file(DocumentArchive.of(made.documents()), "application/zip", "documents.zip"));
    }

    /** Holders are persons: their list is for those of the agency who work on the scenario. */
    private static List<ScenarioDocument> visible(Caller caller) {
        return Stream.of(ScenarioDocument.values())
                .filter(each -> !each.confidential() || caller.has("operator") || caller.has("approver"))
                .toList();
    }

    private static <E extends Enum<E>> E of(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static Response file(byte[] content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private DocumentsView view(UUID id, MakingDocuments.Made made) {
        var items = made.documents().stream()
                .map(each -> new DocumentsView.Item(
                        each.document().name().toLowerCase(Locale.ROOT),
                        each.format(),
                        each.document().confidential(),
                        each.content().length,
                        each.sha256(),
                        each.madeAt(),
                        ROOT + id + "/documents/" + each.file()))
                .toList();
        var findings =
                made.findings().stream().map(finding -> mended(id, finding)).toList();
        return new DocumentsView(
                !made.terms().regulated(),
                items,
                FindingView.of(findings, book, caller.get().language()));
    }

    /** The place in words becomes an address. */
    private static Finding mended(UUID id, Finding finding) {
        var place = finding.details().get("mend");
        return finding.with(
                "mend", "imports".equals(place) ? "/api/org-structure/v1/imports" : ROOT + id + "/" + place);
    }
}

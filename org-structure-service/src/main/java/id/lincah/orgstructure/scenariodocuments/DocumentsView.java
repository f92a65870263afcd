package id.lincah.orgstructure.scenariodocuments;

import id.lincah.request.FindingView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The papers of a scenario.
 *
 * @param draft whether they still carry the mark RANCANGAN
 * @param findings what the proposal lacks; each says where it is mended ({@code mend})
 */
public record DocumentsView(boolean draft, List<Item> items, List<FindingView> findings) {

    /** @param size in bytes */
    public record Item(
            @Schema(examples = "annex") String name,
            DocumentFormat format,
            boolean confidential,
            long size,
            String sha256,
            Instant madeAt,
            String href) {}
}

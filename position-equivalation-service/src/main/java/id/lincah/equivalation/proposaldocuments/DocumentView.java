package id.lincah.equivalation.proposaldocuments;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A paper as the API shows it.
 *
 * @param sha256 of its bytes, in hexadecimal: whoever has the paper can see that it is this one
 * @param size in bytes
 */
public record DocumentView(
        UUID id,
        String agency,
        UUID caseId,
        UUID scenarioId,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        OffsetDateTime uploadedAt) {
    static final List<String> COLUMNS = List.of(
            "id", "agency", "caseId", "scenarioId", "kind", "mediaType", "size", "sha256", "uploadedBy", "uploadedAt");
    static final String FIELDS =
            "id, agency_id, case_id, scenario_id, kind, name, media_type, size, sha256, uploaded_by, uploaded_at ";

    static DocumentView of(Row row) {
        return new DocumentView(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("case_id"),
                row.getUUID("scenario_id"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getOffsetDateTime("uploaded_at"));
    }

    /** Without the file's own name, which often is a person's. */
    List<Object> cells() {
        return Arrays.asList(id, agency, caseId, scenarioId, kind, mediaType, size, sha256, uploadedBy, uploadedAt);
    }
}

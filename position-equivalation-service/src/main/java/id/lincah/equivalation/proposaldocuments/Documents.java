package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of papers, in plain SQL. */
@ApplicationScoped
class Documents {
    private static final String LIST = "select " + DocumentView.FIELDS + """
             from proposal_document where ($1::text is null or agency_id = $1) and ($2::uuid is null or case_id = $2)
              and ($3::uuid is null or scenario_id = $3) and ($4::text is null or kind = $4)
              and ($5::uuid is null or case_id in (select l.case_id from proposal_line l where l.proposal_id = $5))
              and ($6::uuid is null or id > $6) order by id limit $7""";
    private static final String ONE = "select " + DocumentView.FIELDS
            + " from proposal_document where id = $1 and ($2::text is null or agency_id = $2)";
    private static final String CONTENT = """
            select d.agency_id, d.kind, d.media_type, c.content from proposal_document d
            join document_content c on c.agency_id = d.agency_id and c.sha256 = d.sha256
            where d.id = $1 and ($2::text is null or d.agency_id = $2)""";

    /** What a list is narrowed to; every part may be null. */
    record Filter(String agency, UUID caseId, UUID scenarioId, String kind, UUID proposalId) {}

    /** A paper's bytes and what to call them: nothing of the file's own name, which may hold anything. */
    record Content(String fileName, String mediaType, byte[] bytes) {}

    Uni<List<DocumentView>> list(SqlConnection db, Filter filter, UUID after, int rows) {
        var values = Tuple.tuple()
                .addString(filter.agency())
                .addUUID(filter.caseId())
                .addUUID(filter.scenarioId())
                .addString(filter.kind())
                .addUUID(filter.proposalId())
                .addUUID(after)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(found -> Rows.list(found, DocumentView::of));
    }

    /** @throws Problem 404 when absent or another agency's */
    Uni<DocumentView> one(SqlConnection db, UUID id, String agency) {
        return db.preparedQuery(ONE).execute(Tuple.of(id, agency)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            return DocumentView.of(found.iterator().next());
        });
    }

    /** Opening a person's paper leaves a line in the audit trail of the agency it belongs to. */
    Uni<Content> open(UUID id, String agency, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(CONTENT).execute(Tuple.of(id, agency)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            var row = found.iterator().next();
            var kind = row.getString("kind");
            work.audit(opened(id, kind, row.getString("agency_id"), work.caller()));
            var type = row.getString("media_type");
            return new Content(
                    kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + DocumentType.ending(type),
                    type,
                    row.getBuffer("content").getBytes());
        });
    }

    private static AuditEntry opened(UUID id, String kind, String owner, Caller caller) {
        return new AuditEntry(
                "document.read",
                "document",
                id.toString(),
                owner,
                Map.of("kind", kind, "readerAgency", caller.agency()));
    }
}

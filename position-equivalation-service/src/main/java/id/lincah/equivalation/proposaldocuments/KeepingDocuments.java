package id.lincah.equivalation.proposaldocuments;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Takes a paper in, in place of another if asked, or takes it away again, as long as the proposal is not on its way. */
@ApplicationScoped
class KeepingDocuments {
    private static final String CONTENT =
            "insert into document_content (agency_id, sha256, content) values ($1, $2, $3) on conflict do nothing";
    private static final String DOCUMENT = """
            insert into proposal_document (agency_id, case_id, scenario_id, kind, name, media_type, size, sha256, uploaded_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (agency_id, case_id, scenario_id, kind, sha256) do nothing returning\s""" + DocumentView.FIELDS;
    private static final String SAME = "select " + DocumentView.FIELDS + """
             from proposal_document where agency_id = $1 and case_id is not distinct from $2
              and scenario_id is not distinct from $3 and kind = $4 and sha256 = $5""";
    private static final String ONE =
            "select " + DocumentView.FIELDS + " from proposal_document where agency_id = $1 and id = $2";
    private static final String REMOVE = "delete from proposal_document where agency_id = $1 and id = $2";
    private static final String FORGET = """
            delete from document_content c where agency_id = $1 and sha256 = $2
              and not exists (select from proposal_document d where d.agency_id = $1 and d.sha256 = $2)""";

    private final DocumentTargets targets;

    KeepingDocuments(DocumentTargets targets) {
        this.targets = targets;
    }

    /** @param replaced a paper of the same kind and target that goes when this one comes; null for none */
    Uni<Answer> keep(NewDocument document, UUID replaced, UnitOfWork work, SqlConnection db) {
        return targets.requireOpen(document, work, db)
                .chain(() -> insert(document, work, db))
                .call(kept -> replaced == null ? Uni.createFrom().voidItem() : replace(kept, replaced, work, db))
                .invoke(kept -> work.audit(
                        AuditEntry.of("document.kept", "document", kept.view().id(), audited(kept))))
                .map(KeepingDocuments::answer);
    }

    private record Kept(DocumentView view, boolean known) {}

    private static Map<String, Object> audited(Kept kept) {
        return Map.of("kind", kept.view().kind(), "sha256", kept.view().sha256(), "known", kept.known());
    }

    private static Answer answer(Kept kept) {
        return kept.known()
                ? Answer.ok(kept.view())
                : Answer.created("/api/equivalation/v1/documents/" + kept.view().id(), kept.view(), null);
    }

    /** The same file for the same purpose is the same document, however often it is handed in. */
    private static Uni<Kept> insert(NewDocument document, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(CONTENT)
                .execute(Tuple.of(work.caller().agency(), document.sha256(), Buffer.buffer(document.content())))
                .chain(() -> db.preparedQuery(DOCUMENT).execute(values(document, work)))
                .chain(made -> made.size() > 0
                        ? Uni.createFrom()
                                .item(new Kept(DocumentView.of(made.iterator().next()), false))
                        : same(document, work, db));
    }

    private static Tuple values(NewDocument document, UnitOfWork work) {
        return Tuple.tuple()
                .addString(work.caller().agency())
                .addUUID(document.caseId())
                .addUUID(document.scenarioId())
                .addString(document.kind())
                .addString(document.name())
                .addString(document.type().mediaType())
                .addLong((long) document.content().length)
                .addString(document.sha256())
                .addString(work.caller().account());
    }

    private static Uni<Kept> same(NewDocument document, UnitOfWork work, SqlConnection db) {
        var key = Tuple.of(
                work.caller().agency(), document.caseId(), document.scenarioId(), document.kind(), document.sha256());
        return db.preparedQuery(SAME)
                .execute(key)
                .map(found -> new Kept(DocumentView.of(found.iterator().next()), true));
    }

    private Uni<Void> replace(Kept kept, UUID replaced, UnitOfWork work, SqlConnection db) {
        return one(replaced, work, db).chain(old -> {
            var fits = old.kind().equals(kept.view().kind())
                    && (old.caseId() == null
                            ? old.scenarioId().equals(kept.view().scenarioId())
                            : old.caseId().equals(kept.view().caseId()));
            if (!fits) {
                throw Problem.badInput("?replaces", "DOCUMENT_REPLACES_OTHER");
            }
            return old.id().equals(kept.view().id()) ? Uni.createFrom().voidItem() : delete(old, work, db);
        });
    }

    Uni<Answer> remove(UUID id, UnitOfWork work, SqlConnection db) {
        return one(id, work, db)
                .call(found -> targets.requireOpen(found, work, db))
                .call(found -> delete(found, work, db))
                .invoke(found -> work.audit(AuditEntry.of(
                        "document.removed", "document", id, Map.of("kind", found.kind(), "sha256", found.sha256()))))
                .replaceWith(Answer.done());
    }

    private static Uni<DocumentView> one(UUID id, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(ONE)
                .execute(Tuple.of(work.caller().agency(), id))
                .map(found -> {
                    if (found.size() == 0) {
                        throw Problem.notFound();
                    }
                    return DocumentView.of(found.iterator().next());
                });
    }

    private static Uni<Void> delete(DocumentView document, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(REMOVE)
                .execute(Tuple.of(agency, document.id()))
                .chain(() -> db.preparedQuery(FORGET).execute(Tuple.of(agency, document.sha256())))
                .replaceWithVoid();
    }
}

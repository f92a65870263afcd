package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.proposaldocuments.DocumentArchive.Sound;
import id.lincah.equivalation.proposaldocuments.rules.DocumentChecklist.Scope;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a whole zip of papers in, or nothing of it; one paper at a time is in memory. */
@ApplicationScoped
class KeepingArchive {
    /** The newest case of a person stands for the person: older ones are over. */
    private static final String CASES = """
            select distinct on (o.nip) o.nip, c.id, c.state
            from official o join equivalation_case c on c.agency_id = o.agency_id and c.person_id = o.person_id
            where o.agency_id = $1 and o.nip = any($2) order by o.nip, c.id desc""";

    /** How many papers came, and how many of them had been there. */
    @Schema(name = "ArchiveTaken")
    public record Taken(int documents, int known, int cases) {}

    private final KeepingDocuments keeping;
    private final Vertx vertx;

    KeepingArchive(KeepingDocuments keeping, Vertx vertx) {
        this.keeping = keeping;
        this.vertx = vertx;
    }

    Uni<Answer> keep(DocumentArchive archive, DocumentArchive.Inspected inspected, UnitOfWork work, SqlConnection db) {
        var nips = inspected.sound().stream()
                .map(sound -> sound.entry().nip())
                .distinct()
                .toArray(String[]::new);
        return db.preparedQuery(CASES)
                .execute(Tuple.of(work.caller().agency()).addArrayOfString(nips))
                .map(found -> targets(inspected, found))
                .chain(targets -> store(archive, inspected.sound(), targets, work, db)
                        .map(known -> new Taken(inspected.sound().size(), known, targets.size())))
                .invoke(taken -> work.audit(AuditEntry.of(
                        "documents.kept",
                        "agency",
                        work.caller().agency(),
                        Map.of("documents", taken.documents(), "cases", taken.cases()))))
                .map(Answer::ok);
    }

    private static Map<String, UUID> targets(DocumentArchive.Inspected inspected, RowSet<Row> found) {
        var states = new HashMap<String, String>();
        var targets = new HashMap<String, UUID>();
        found.forEach(row -> {
            states.put(row.getString("nip"), row.getString("state"));
            targets.put(row.getString("nip"), row.getUUID("id"));
        });
        var faults = new ArrayList<Violation>(inspected.faults());
        inspected.sound().forEach(sound -> {
            var state = states.get(sound.entry().nip());
            if (state == null) {
                faults.add(DocumentArchive.fault(sound.entry().place(), "CASE_UNKNOWN"));
            } else if (!DocumentTargets.OPEN.contains(state)) {
                faults.add(new Violation("entry " + sound.entry().place(), "DOCUMENTS_SENT", Map.of("state", state)));
            }
        });
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("ARCHIVE_FAULTY", faults);
        }
        return targets;
    }

    private Uni<Integer> store(
            DocumentArchive archive, List<Sound> sound, Map<String, UUID> targets, UnitOfWork work, SqlConnection db) {
        var known = Uni.createFrom().item(0);
        for (var each : sound) {
            known = known.chain(before -> vertx.executeBlocking(() -> document(archive, each, targets))
                    .chain(document -> keeping.keep(document, null, work, db))
                    .map(answer -> answer.status() == 200 ? before + 1 : before));
        }
        return known;
    }

    private static NewDocument document(DocumentArchive archive, Sound sound, Map<String, UUID> targets)
            throws java.io.IOException {
        var content = archive.content(sound);
        var entry = sound.entry();
        return new NewDocument(
                Scope.CASE,
                targets.get(entry.nip()),
                entry.kind(),
                entry.fileName(),
                DocumentType.of(content).orElseThrow(),
                sound.sha256(),
                content);
    }
}

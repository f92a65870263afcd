package id.lincah.equivalation.proposaldocuments;

import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether the papers of a case or a simplification may still change: not while a proposal is with the ministries. */
@ApplicationScoped
class DocumentTargets {
    /** States of a case whose papers are the agency's own matter. */
    static final Set<String> OPEN = Set.of("DRAFT", "IDENTIFIED", "MAPPED", "ALIGNED", "RETURNED");

    private static final String CASE =
            "select state from equivalation_case where agency_id = $1 and id = $2 for update";
    private static final String SCENARIO = """
            select exists (select from equivalation_case where agency_id = $1 and scenario_id = $2) as known,
              exists (select from proposal where agency_id = $1 and scenario_id = $2
                and state in ('PROPOSED', 'VALIDATED', 'APPROVED', 'APPOINTED')) as sent""";

    Uni<Void> requireOpen(NewDocument document, UnitOfWork work, SqlConnection db) {
        return requireOpen(document.caseId(), document.scenarioId(), work, db);
    }

    Uni<Void> requireOpen(DocumentView document, UnitOfWork work, SqlConnection db) {
        return requireOpen(document.caseId(), document.scenarioId(), work, db);
    }

    /** @throws Problem 404 for an unknown target, 409 when its proposal has been sent */
    private static Uni<Void> requireOpen(UUID caseId, UUID scenarioId, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return caseId == null ? openScenario(agency, scenarioId, db) : openCase(agency, caseId, db);
    }

    private static Uni<Void> openCase(String agency, UUID id, SqlConnection db) {
        return db.preparedQuery(CASE)
                .execute(Tuple.of(agency, id))
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw Problem.notFound();
                    }
                    var state = found.iterator().next().getString("state");
                    if (!OPEN.contains(state)) {
                        throw Problem.conflict("DOCUMENTS_SENT", Map.of("state", state));
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> openScenario(String agency, UUID id, SqlConnection db) {
        return db.preparedQuery(SCENARIO)
                .execute(Tuple.of(agency, id))
                .invoke(found -> {
                    var row = found.iterator().next();
                    if (!row.getBoolean("known")) {
                        throw Problem.notFound();
                    }
                    if (row.getBoolean("sent")) {
                        throw Problem.conflict("DOCUMENTS_SENT", Map.of("state", "PROPOSED"));
                    }
                })
                .replaceWithVoid();
    }
}

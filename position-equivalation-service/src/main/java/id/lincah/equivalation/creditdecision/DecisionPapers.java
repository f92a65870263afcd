package id.lincah.equivalation.creditdecision;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands determinations out to be printed; each taking leaves a line in the audit trail of the agency. */
@ApplicationScoped
class DecisionPapers {
    /** Determinations in memory while an archive is written. */
    static final int STRETCH = 100;

    private final CreditDecisions decisions;
    private final TenantTransaction transactions;

    DecisionPapers(CreditDecisions decisions, TenantTransaction transactions) {
        this.decisions = decisions;
        this.transactions = transactions;
    }

    /** @throws Problem 403 for an employee who asks for somebody else's */
    static CreditDecisions.Owned shown(CreditDecisions.Owned owned, Caller asking) {
        var office = Stream.of("operator", "approver", "auditor", "validator").anyMatch(asking::has);
        if (!office && !asking.account().equals(owned.account())) {
            throw Problem.forbidden("OWN_ACCOUNT_ONLY");
        }
        return owned;
    }

    /** @throws Problem 409 for one that was withdrawn: it must not go from hand to hand */
    Uni<DecisionContent> take(UUID id, Caller asking) {
        return transactions.sql(
                asking,
                (work, db) -> decisions
                        .one(id, Readers.scope(asking, null), db)
                        .map(owned -> shown(owned, asking))
                        .invoke(owned -> {
                            if (!owned.view().state().equals("ISSUED")) {
                                throw Problem.conflict("DECISION_WITHDRAWN");
                            }
                        })
                        .invoke(owned -> work.audit(new AuditEntry(
                                "credit.determination-taken",
                                "credit-decision",
                                id.toString(),
                                owned.view().agency(),
                                Map.of("readerAgency", asking.agency()))))
                        .map(owned -> owned.view().content()));
    }

    /** The first stretch of a period, noted as taken. @throws Problem 404 when nothing was determined for it */
    Uni<List<CreditDecisions.Content>> begin(LocalDate from, LocalDate to, Caller asking) {
        return transactions.sql(
                asking,
                (work, db) -> decisions
                        .contents(asking.agency(), from, to, null, STRETCH, db)
                        .invoke(found -> {
                            if (found.isEmpty()) {
                                throw Problem.notFound();
                            }
                        })
                        .invoke(found -> work.audit(AuditEntry.of(
                                "credit.determinations-taken",
                                "credit-decision",
                                asking.agency(),
                                Map.of("from", from.toString(), "to", to.toString())))));
    }

    Uni<List<CreditDecisions.Content>> more(LocalDate from, LocalDate to, UUID after, Caller asking) {
        return transactions.read(asking, db -> decisions.contents(asking.agency(), from, to, after, STRETCH, db));
    }
}

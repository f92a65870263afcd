package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees that no place in the papers of a proposal would stay empty, page by page however many officials there are. */
@ApplicationScoped
class PreparingPapers {
    private static final int STRETCH = 500;

    private final TenantTransaction transactions;
    private final PaperRows rows;
    private final int mostSent;

    PreparingPapers(
            TenantTransaction transactions,
            PaperRows rows,
            @ConfigProperty(name = "equivalation.papers.most-sent", defaultValue = "2000") int mostSent) {
        this.transactions = transactions;
        this.rows = rows;
        this.mostSent = mostSent;
    }

    Uni<PreparedPapers> prepare(UUID proposal, Caller caller) {
        return transactions.read(caller, db -> read(proposal, caller, db));
    }

    /**
     * For whoever takes the papers away while they are made: that leaves a line in the audit trail of the agency.
     *
     * @throws Problem 422 with every empty place, 409 for so many officials that a job must make their papers
     */
    Uni<PreparedPapers> take(UUID proposal, Caller caller) {
        return transactions.sql(
                caller,
                (work, db) -> read(proposal, caller, db)
                        .map(PreparedPapers::requireComplete)
                        .map(prepared -> prepared.requireAtMost(mostSent))
                        .invoke(prepared -> work.audit(new AuditEntry(
                                "proposal.papers-taken",
                                "proposal",
                                proposal.toString(),
                                prepared.terms().agency(),
                                Map.of("officials", prepared.officials(), "readerAgency", caller.agency())))));
    }

    Uni<PreparedPapers> read(UUID proposal, Caller caller, SqlConnection db) {
        return rows.terms(db, proposal, Readers.scope(caller, null))
                .chain(terms -> further(PreparedPapers.of(terms), null, db));
    }

    private Uni<PreparedPapers> further(PreparedPapers before, UUID after, SqlConnection db) {
        return rows.people(db, before.terms().id(), after, STRETCH).chain(people -> {
            var prepared = before.with(people);
            return people.size() < STRETCH
                    ? Uni.createFrom().item(prepared)
                    : further(prepared, people.get(STRETCH - 1).caseId(), db);
        });
    }

    /**
     * The next officials while an archive is sent. Blocking.
     *
     * @throws IllegalStateException when the proposal or its letterhead changed meanwhile: no archive mixes two states, so
     *     this one stays a broken one
     */
    List<PersonFacts> next(ProposalTerms begun, UUID after, int officials, Caller caller) {
        return transactions
                .read(
                        caller,
                        db -> rows.terms(db, begun.id(), Readers.scope(caller, null))
                                .chain(now -> rows.people(db, begun.id(), after, officials)
                                        .map(people -> begun.requireSame(now, people))))
                .await()
                .indefinitely();
    }
}

package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what the papers of a proposal say and sees that no place in them would stay empty. */
@ApplicationScoped
class PreparingPapers {
    private static final int STRETCH = 500;
    private static final int NAMED = 100;

    /** What all papers are made of. */
    record Prepared(ProposalTerms terms, List<PersonFacts> people) {
        List<PapersView.Lack> missing() {
            return Stream.concat(
                            terms.missing().stream().map(field -> new PapersView.Lack(null, field)),
                            people.stream()
                                    .flatMap(person -> person.missing().stream()
                                            .map(field -> new PapersView.Lack(person.caseId(), field))))
                    .limit(NAMED)
                    .toList();
        }

        PapersView view() {
            var missing = missing();
            var files = PapersView.OF_PROPOSAL + PapersView.OF_PERSON * people.size();
            return new PapersView(missing.isEmpty(), terms.draft(), people.size(), files, missing);
        }

        /** @throws Problem 422 with every empty place */
        Prepared requireComplete() {
            var missing = missing();
            if (people.isEmpty() || !missing.isEmpty()) {
                throw Problem.faultyContent(
                        "PAPERS_INCOMPLETE",
                        missing.stream().map(Prepared::violation).toList());
            }
            return this;
        }

        private static Violation violation(PapersView.Lack lack) {
            var place = lack.caseId() == null ? "proposal" : "case " + lack.caseId();
            return new Violation(place, "VALUE_MISSING", Map.of("field", lack.field()));
        }
    }

    private final TenantTransaction transactions;
    private final PaperRows rows;

    PreparingPapers(TenantTransaction transactions, PaperRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    Uni<Prepared> prepare(UUID proposal, Caller caller) {
        return transactions.read(caller, db -> read(proposal, caller, db));
    }

    /** For whoever takes the papers away: that leaves a line in the audit trail of the agency. */
    Uni<Prepared> take(UUID proposal, Caller caller) {
        return transactions.sql(
                caller,
                (work, db) -> read(proposal, caller, db)
                        .map(Prepared::requireComplete)
                        .invoke(prepared -> work.audit(new AuditEntry(
                                "proposal.papers-taken",
                                "proposal",
                                proposal.toString(),
                                prepared.terms().agency(),
                                Map.of("officials", prepared.people().size(), "readerAgency", caller.agency())))));
    }

    Uni<Prepared> read(UUID proposal, Caller caller, SqlConnection db) {
        return rows.terms(db, proposal, Readers.scope(caller, null))
                .chain(terms -> people(proposal, new ArrayList<>(), db).map(people -> new Prepared(terms, people)));
    }

    private Uni<List<PersonFacts>> people(UUID proposal, List<PersonFacts> before, SqlConnection db) {
        var after = before.isEmpty() ? null : before.get(before.size() - 1).caseId();
        return rows.people(db, proposal, after, STRETCH).chain(stretch -> {
            before.addAll(stretch);
            return stretch.size() < STRETCH ? Uni.createFrom().item(before) : people(proposal, before, db);
        });
    }
}

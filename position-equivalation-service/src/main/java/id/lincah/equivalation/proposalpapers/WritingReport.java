package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the report of a proposal that was reported, once no place in it would stay empty. */
@ApplicationScoped
class WritingReport {
    private static final String OUTCOME = """
            select state, approval_number, approved_on, approved_count, inaugurated, struck_off, postponed
            from proposal where id = $1""";
    private static final String NAMES = """
            select o.name, o.nip, c.functional_code, c.level, c.state, c.codes, c.decree_number, c.effective_on
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.proposal_id = $1 and c.state in ('REPORTED', 'STRUCK_OFF', 'POSTPONED') order by o.name, c.id""";
    private static final Map<String, String> RESULTS = Map.of("STRUCK_OFF", "Dicoret", "POSTPONED", "Ditunda");

    private final PaperRows rows;
    private final FunctionalPositions catalogue;
    private final TenantTransaction transactions;
    private final Vertx vertx;

    WritingReport(PaperRows rows, FunctionalPositions catalogue, TenantTransaction transactions, Vertx vertx) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.vertx = vertx;
    }

    /** @throws Problem 404 when absent, 409 before the proposal is reported, 422 without a letterhead */
    Uni<byte[]> write(UUID proposal, PaperFormat format, Caller caller) {
        return transactions
                .sql(
                        caller,
                        (work, db) -> paper(proposal, caller, db)
                                .invoke(paper -> work.audit(new AuditEntry(
                                        "proposal.report-taken",
                                        "proposal",
                                        proposal.toString(),
                                        paper.terms().agency(),
                                        Map.of("readerAgency", caller.agency())))))
                .chain(paper -> vertx.executeBlocking(() -> format.write(paper.paper())));
    }

    private Uni<ReportPaper> paper(UUID proposal, Caller caller, SqlConnection db) {
        return catalogue
                .refresh(db)
                .chain(() -> rows.terms(db, proposal, Readers.scope(caller, null)))
                .chain(terms -> db.preparedQuery(OUTCOME)
                        .execute(Tuple.of(proposal))
                        .map(found -> outcome(found.iterator().next()))
                        .invoke(outcome -> requireHead(terms))
                        .chain(outcome -> db.preparedQuery(NAMES)
                                .execute(Tuple.of(proposal))
                                .map(names -> new ReportPaper(terms, outcome, Rows.list(names, this::name)))));
    }

    private static ReportPaper.Outcome outcome(Row row) {
        if (!row.getString("state").equals("REPORTED")) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", row.getString("state")));
        }
        return new ReportPaper.Outcome(
                row.getString("approval_number"),
                row.getLocalDate("approved_on"),
                row.getInteger("approved_count"),
                row.getInteger("inaugurated"),
                row.getInteger("struck_off"),
                row.getInteger("postponed"));
    }

    private static void requireHead(ProposalTerms terms) {
        var missing = terms.missing().stream()
                .map(field -> new Violation("proposal", "VALUE_MISSING", Map.of("field", field)))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.faultyContent("PAPERS_INCOMPLETE", missing);
        }
    }

    private ReportPaper.Name name(Row row) {
        var state = row.getString("state");
        var appointed = state.equals("REPORTED");
        return new ReportPaper.Name(
                row.getString("name"),
                row.getString("nip"),
                catalogue
                        .find(row.getString("functional_code"))
                        .map(FunctionalPosition::name)
                        .orElse(row.getString("functional_code")),
                row.getString("level"),
                appointed ? row.getString("decree_number") : null,
                row.getLocalDate("effective_on"),
                RESULTS.getOrDefault(state, "Dilantik"),
                grounds(List.of(row.getArrayOfStrings("codes"))));
    }

    private static String grounds(List<String> codes) {
        var words = Wording.GROUNDS.stream()
                .filter(ground -> codes.contains(ground.code()))
                .map(Wording.Ground::words)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "-" : words;
    }
}

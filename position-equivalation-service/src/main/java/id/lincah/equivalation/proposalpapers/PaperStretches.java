package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what is to be made next of the oldest job of an agency; never more officials than one list has. */
@ApplicationScoped
class PaperStretches {
    private static final int OFFICIALS = 5;
    private static final String NEXT = """
            select id, proposal_id, basis, last_case, officials, done from paper_job
            where agency_id = $1 and state = 'RUNNING' order by id limit 1""";

    private final PaperRows rows;
    private final PreparingPapers preparing;

    PaperStretches(PaperRows rows, PreparingPapers preparing) {
        this.rows = rows;
        this.preparing = preparing;
    }

    /** @return null when the agency ordered nothing that isn't made */
    Uni<PaperStretch> next(String agency, Caller caller, SqlConnection db) {
        return db.preparedQuery(NEXT)
                .execute(Tuple.of(agency))
                .chain(found -> found.size() == 0
                        ? Uni.createFrom().nullItem()
                        : of(found.iterator().next(), caller, db));
    }

    private Uni<PaperStretch> of(Row job, Caller caller, SqlConnection db) {
        var proposal = job.getUUID("proposal_id");
        return rows.terms(db, proposal, caller.agency())
                .chain(terms -> terms.basis().equals(job.getString("basis"))
                        ? further(job, terms, db)
                        : preparing
                                .read(proposal, caller, db)
                                .map(anew -> new PaperStretch(job, terms, List.of(), null, anew)));
    }

    private Uni<PaperStretch> further(Row job, ProposalTerms terms, SqlConnection db) {
        return rows.people(db, terms.id(), job.getUUID("last_case"), OFFICIALS)
                .map(people -> new PaperStretch(job, terms, people, null, null))
                .chain(next -> next.listed() == 0
                        ? Uni.createFrom().item(next)
                        : rows.last(db, terms.id(), next.mark(), next.listed()).map(next::listing));
    }
}

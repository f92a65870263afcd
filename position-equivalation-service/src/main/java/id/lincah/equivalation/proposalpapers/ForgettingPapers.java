package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Papers are copies full of personal data: a week after they were made they are gone, and are made anew when wanted. */
@ApplicationScoped
class ForgettingPapers {
    private static final String FORGET = """
            with old as (
              update paper_job set state = 'EXPIRED', version = version + 1
              where agency_id = $1 and state = 'DONE' and ended_at < now() - interval '7 days' returning id)
            delete from paper_part p using old where p.job_id = old.id""";

    private final TenantTransaction transactions;

    ForgettingPapers(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    /** @return how many files were forgotten */
    Uni<Integer> forget(String agency) {
        var caller = Caller.system("position-equivalation", agency, "old-papers-" + UUID.randomUUID());
        return transactions.sql(
                caller,
                (work, db) -> db.preparedQuery(FORGET).execute(Tuple.of(agency)).map(rows -> rows.rowCount()));
    }
}

package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Keeps stored suggestions in step with the catalogue, a stretch of cases at a time. Each stretch and the mark behind it
 * are one transaction, so a process that dies goes on where it was; a change in between begins again.
 */
@ApplicationScoped
public class RenewingSuggestions {
    private static final int STRETCH = 100;
    private static final String LOCK = "select * from suggestion_renewal where agency_id = $1 for update";
    private static final String BEGIN = """
            update suggestion_renewal set revision = $2, last_case = null, renewed = 0, started_at = clock_timestamp(),
              ended_at = null where agency_id = $1""";
    /** A case that a person decided keeps what was suggested to him. Asked case by case, whatever the planner knows. */
    private static final String STALE = """
            select s.case_id as id from case_suggestion s
            where s.agency_id = $1 and s.catalogue_revision < $2 and ($3::uuid is null or s.case_id > $3)
              and (select c.state in ('IDENTIFIED', 'MAPPED', 'ALIGNED') and c.mapping_source is distinct from 'OPERATOR'
                from equivalation_case c where c.id = s.case_id)
            order by s.case_id limit $4""";

    private static final String MARK = """
            update suggestion_renewal set last_case = coalesce($2, last_case), renewed = renewed + $3,
              ended_at = case when $4 then clock_timestamp() end where agency_id = $1""";
    private static final String PROGRESS = """
            select r.revision as catalogue, d.revision, d.renewed, d.started_at, d.ended_at
            from catalogue_revision r left join suggestion_renewal d on d.agency_id = $1""";

    /**
     * How far the stored suggestions of an agency follow the catalogue.
     *
     * @param revision of the catalogue they follow or are being brought to; null while the agency keeps none
     * @param renewed cases ranked anew for that revision
     * @param endedAt null while the renewal is under way
     */
    public record Progress(
            long catalogue, Long revision, int renewed, OffsetDateTime startedAt, OffsetDateTime endedAt) {
        static Progress of(Row row) {
            var renewed = row.getInteger("renewed");
            return new Progress(
                    row.getLong("catalogue"),
                    row.getLong("revision"),
                    renewed == null ? 0 : renewed,
                    row.getOffsetDateTime("started_at"),
                    row.getOffsetDateTime("ended_at"));
        }
    }

    private final StoredSuggestions suggestions;
    private final FunctionalPositions catalogue;
    private final TenantTransaction transactions;

    RenewingSuggestions(StoredSuggestions suggestions, FunctionalPositions catalogue, TenantTransaction transactions) {
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.transactions = transactions;
    }

    Uni<Progress> progress(SqlConnection db, String agency) {
        return db.preparedQuery(PROGRESS)
                .execute(Tuple.of(agency))
                .map(rows -> Progress.of(rows.iterator().next()));
    }

    /** One stretch of an agency. @return how many cases; nothing when its suggestions follow the catalogue */
    Uni<Integer> goOn(String agency) {
        var caller = Caller.system("position-equivalation", agency, "suggestions-" + UUID.randomUUID());
        return transactions.sql(
                caller,
                (work, db) -> catalogue
                        .refresh(db)
                        .chain(fresh -> db.preparedQuery(LOCK).execute(Tuple.of(agency)))
                        .chain(found -> begin(db, agency, found.iterator().next()))
                        .chain(last -> stretch(db, agency, last)));
    }

    /** @return the last case of the stretch before; null when the renewal begins */
    private Uni<UUID> begin(SqlConnection db, String agency, Row found) {
        return found.getLong("revision") >= catalogue.revision()
                ? Uni.createFrom().item(found.getUUID("last_case"))
                : db.preparedQuery(BEGIN)
                        .execute(Tuple.of(agency, catalogue.revision()))
                        .map(begun -> null);
    }

    private Uni<Integer> stretch(SqlConnection db, String agency, UUID last) {
        return db.preparedQuery(STALE)
                .execute(Tuple.of(agency, catalogue.revision(), last, STRETCH))
                .map(rows -> Rows.ids(rows))
                .call(ids -> suggestions.renew(db, agency, ids))
                .call(ids -> db.preparedQuery(MARK)
                        .execute(Tuple.of(
                                agency,
                                ids.length == 0 ? null : ids[ids.length - 1],
                                ids.length,
                                ids.length < STRETCH)))
                .map(ids -> ids.length);
    }
}

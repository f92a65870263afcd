package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The letterhead of each proposal. */
@ApplicationScoped
class Letterheads {
    private static final String READ = """
            select p.id, h.*, h.decree_number as head_decree from proposal p
            left join proposal_letterhead h on h.proposal_id = p.id
            where p.id = $1 and ($2::text is null or p.agency_id = $2)""";
    private static final String WRITE = """
            insert into proposal_letterhead (agency_id, proposal_id, agency_name, addressee, letter_number, letter_on, place,
              signer_office, signer_name, signer_number, decree_number, changed_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (proposal_id) do update set agency_name = excluded.agency_name, addressee = excluded.addressee,
              letter_number = excluded.letter_number, letter_on = excluded.letter_on, place = excluded.place,
              signer_office = excluded.signer_office, signer_name = excluded.signer_name,
              signer_number = excluded.signer_number, decree_number = excluded.decree_number,
              changed_by = excluded.changed_by, version = proposal_letterhead.version + 1
            returning version""";

    /** A letterhead with its version; both say nothing yet when the head is null. */
    record Found(Letterhead head, long version) {}

    /** @throws Problem 404 when there is no such proposal for the caller */
    Uni<Found> read(SqlConnection db, UUID proposal, String agency) {
        return db.preparedQuery(READ).execute(Tuple.of(proposal, agency)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            var row = found.iterator().next();
            return row.getLong("version") == null
                    ? new Found(null, 0)
                    : new Found(Letterhead.of(row), row.getLong("version"));
        });
    }

    Uni<Answer> write(UUID proposal, Letterhead head, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        return read(db, proposal, caller.agency())
                .invoke(now -> work.requireVersion(now.version()))
                .chain(() -> db.preparedQuery(WRITE).execute(values(caller.agency(), proposal, head, caller.account())))
                .map(rows -> rows.iterator().next().getLong("version"))
                .invoke(version -> work.audit(
                        AuditEntry.of("proposal.letterhead-set", "proposal", proposal, Map.of("version", version))))
                .map(version -> Answer.ok(head, version));
    }

    private static Tuple values(String agency, UUID proposal, Letterhead head, String account) {
        return Tuple.tuple()
                .addString(agency)
                .addUUID(proposal)
                .addString(head.agencyName())
                .addString(head.addressee())
                .addString(head.letterNumber())
                .addLocalDate(head.letterOn())
                .addString(head.place())
                .addString(head.signerOffice())
                .addString(head.signerName())
                .addString(head.signerNumber())
                .addString(head.decreeNumber())
                .addString(account);
    }
}

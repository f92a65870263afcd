package id.lincah.equivalation.proposal;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ministry's answer to each line of a proposal, in any number at once; all of a command or nothing of it. */
@ApplicationScoped
public class AnsweringLines {
    private static final String LOCK = "select * from proposal where id = $1 for update";
    private static final String KNOWN = """
            select case_id from proposal_line where proposal_id = $1 and case_id = any($2) order by case_id for update""";
    private static final String FOUND = """
            select l.case_id from proposal_line l join equivalation_case c on c.id = l.case_id
            join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where l.proposal_id = $1 and c.state in ('PROPOSED', 'VALIDATED')
              and ($2::text is null or strpos(lower(o.name), lower($2)) > 0
                or strpos(lower(c.former_position_title), lower($2)) > 0 or strpos(lower(c.former_unit_name), lower($2)) > 0)
              and ($3::text is null or c.functional_code = $3) and ($4::text is null or c.level = $4)
              and ($5::text is null or c.result = $5) and (not $6 or l.answer is null)
            order by l.case_id for update of l""";
    private static final String WRITE = """
            update proposal_line l set answer = a.answer, remarks = a.remarks, answered_by = $3, answered_at = now()
            from jsonb_to_recordset($2) as a(case_id uuid, answer text, remarks text)
            where l.proposal_id = $1 and l.case_id = a.case_id""";
    private static final String TOUCH = "update proposal set version = version + 1 where id = $1 returning version";

    /** How many lines this command answered, and the sums of the whole proposal. */
    @Schema(name = "LinesAnswered")
    public record Answered(int answered, LineSums sums) {}

    private final ProposalLines lines;

    AnsweringLines(ProposalLines lines) {
        this.lines = lines;
    }

    public Uni<Answer> answer(UUID id, AnswerLines command, UnitOfWork work, SqlConnection db) {
        var cases = command.rows().stream().map(AnswerLines.Row::caseId).toArray(UUID[]::new);
        return locked(id, work, db)
                .chain(proposal -> db.preparedQuery(KNOWN)
                        .execute(Tuple.of(id).addArrayOfUUID(cases))
                        .invoke(known -> JudgingAnswers.refuseFaulty(proposal, command, ids(known), work.caller()))
                        .chain(known -> write(proposal, command.rows(), work, db)));
    }

    public Uni<Answer> answer(UUID id, AnswerLines.ByFilter command, UnitOfWork work, SqlConnection db) {
        return locked(id, work, db)
                .invoke(proposal -> JudgingAnswers.refuse(proposal, command.answer(), command.remarks(), work.caller()))
                .chain(proposal -> db.preparedQuery(FOUND)
                        .execute(which(id, command.filter()))
                        .map(found -> ids(found).stream()
                                .map(each -> new AnswerLines.Row(each, command.answer(), command.remarks()))
                                .toList())
                        .chain(rows -> write(proposal, rows, work, db)));
    }

    private static Tuple which(UUID id, AnswerLines.Which filter) {
        return Tuple.of(id, filter.q(), filter.functionalCode(), filter.level(), filter.result())
                .addBoolean(filter.unanswered());
    }

    private static Uni<Row> locked(UUID id, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(LOCK).execute(Tuple.of(id)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            var proposal = found.iterator().next();
            work.requireVersion(proposal.getLong("version"));
            var state = proposal.getString("state");
            if (!state.equals("PROPOSED") && !state.equals("VALIDATED")) {
                throw Problem.conflict("PROPOSAL_STATE", Map.of("state", state));
            }
            return proposal;
        });
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(row.getUUID("case_id")));
        return ids;
    }

    private Uni<Answer> write(Row proposal, List<AnswerLines.Row> rows, UnitOfWork work, SqlConnection db) {
        var id = proposal.getUUID("id");
        return db.preparedQuery(WRITE)
                .execute(Tuple.of(id, json(rows), work.caller().account()))
                .invoke(written -> work.audit(new AuditEntry(
                        "proposal.lines-answered",
                        "proposal",
                        id.toString(),
                        proposal.getString("agency_id"),
                        Map.of("lines", written.rowCount()))))
                .chain(written -> db.preparedQuery(TOUCH)
                        .execute(Tuple.of(id))
                        .map(touched -> touched.iterator().next().getLong("version"))
                        .chain(version -> lines.sums(db, id)
                                .map(sums -> Answer.ok(new Answered(written.rowCount(), sums), version))));
    }

    private static JsonArray json(List<AnswerLines.Row> rows) {
        return new JsonArray(rows.stream()
                .map(row -> new JsonObject()
                        .put("case_id", row.caseId().toString())
                        .put("answer", row.answer().name())
                        .put("remarks", row.remarks()))
                .toList());
    }
}

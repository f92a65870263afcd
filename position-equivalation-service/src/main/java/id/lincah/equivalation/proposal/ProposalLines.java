package id.lincah.equivalation.proposal;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads of the lines of a proposal, in plain SQL. */
@ApplicationScoped
public class ProposalLines {
    private static final String MAY_SEE =
            "select 1 from proposal where id = $1 and ($2::text is null or agency_id = $2)";
    private static final String LIST = """
            select l.case_id, l.facts, l.changes, l.answer, l.remarks, l.answered_at, c.state
            from proposal_line l join equivalation_case c on c.id = l.case_id
            where l.proposal_id = $1 and ($2::text is null or c.state = $2)
              and ($3::text is null or coalesce(l.answer, 'NONE') = $3)
              and ($4::text is null or strpos(lower(l.facts->>'name'), lower($4)) > 0
                or strpos(lower(l.facts->>'formerPosition'), lower($4)) > 0
                or strpos(lower(l.facts->>'formerUnit'), lower($4)) > 0)
              and ($5::text is null or l.facts->>'functionalCode' = $5) and ($6::text is null or l.facts->>'level' = $6)
              and (not $7 or l.changes is not null) and ($8::uuid is null or l.case_id > $8)
            order by l.case_id limit $9""";
    private static final String SUMS = """
            select count(*)::int as lines, count(*) filter (where answer = 'VALIDATED')::int as validated,
              count(*) filter (where answer = 'RETURNED')::int as returned,
              count(*) filter (where answer = 'REJECTED')::int as rejected,
              count(*) filter (where answer is null)::int as unanswered,
              count(*) filter (where changes is not null)::int as changed
            from proposal_line where proposal_id = $1""";
    /** Of the person alone: what happens to the case itself belongs to the chain. */
    private static final String DIFFERENCES = """
            select l.case_id, l.facts, f.facts as now, d.changes
            from proposal_line l join case_facts f on f.case_id = l.case_id
            join equivalation_case c on c.id = l.case_id and c.state not in ('INAUGURATED', 'REPORTED')
            cross join lateral (
              select jsonb_agg(jsonb_build_object('field', key, 'before', b.value, 'after', a.value) order by key) as changes
              from jsonb_each(l.facts) b join jsonb_each(f.facts) a using (key)
              where a.value is distinct from b.value and key = any($2)) d
            where l.proposal_id = $1 and l.facts <> f.facts and d.changes is not null
              and ($3::uuid is null or l.case_id > $3)
            order by l.case_id limit $4""";

    private static final String[] OF_THE_PERSON = {
        "name",
        "nip",
        "birthDate",
        "employmentStatus",
        "education",
        "educationField",
        "grade",
        "gradeSince",
        "standing",
        "deceasedOn",
        "leftOn",
        "positionId",
        "position",
        "unit",
        "office"
    };

    /** What a list is narrowed to; every part but the last may be null; the answer NONE asks for the unanswered. */
    public record Filter(
            String state, String answer, String text, String functionalCode, String level, boolean changed) {}

    /** @throws Problem 404 when absent or another agency's */
    Uni<Void> requireVisible(SqlConnection db, UUID proposal, String agency) {
        return db.preparedQuery(MAY_SEE)
                .execute(Tuple.of(proposal, agency))
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    Uni<List<LineView>> list(SqlConnection db, UUID proposal, Filter filter, UUID after, int rows) {
        var values = Tuple.tuple()
                .addUUID(proposal)
                .addString(filter.state())
                .addString(filter.answer())
                .addString(filter.text())
                .addString(filter.functionalCode())
                .addString(filter.level())
                .addBoolean(filter.changed())
                .addUUID(after)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(found -> Rows.list(found, LineView::of));
    }

    Uni<LineSums> sums(SqlConnection db, UUID proposal) {
        return db.preparedQuery(SUMS)
                .execute(Tuple.of(proposal))
                .map(found -> LineSums.of(found.iterator().next()));
    }

    /** Only officials of whom something is known now that was not so when the facts were frozen. */
    Uni<List<LineDifference>> differences(SqlConnection db, UUID proposal, UUID after, int rows) {
        var values = Tuple.of(proposal)
                .addArrayOfString(OF_THE_PERSON)
                .addUUID(after)
                .addInteger(rows);
        return db.preparedQuery(DIFFERENCES).execute(values).map(found -> Rows.list(found, LineDifference::of));
    }
}

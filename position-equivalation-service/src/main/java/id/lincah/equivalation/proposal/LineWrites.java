package id.lincah.equivalation.proposal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the lines of a proposal in step with it, set-wise. */
@ApplicationScoped
class LineWrites {
    /** Case by case, whatever the planner knows: joined with cases proposed a moment ago, 1,300 lines took seconds. */
    private static final String FREEZE = """
            insert into proposal_line (agency_id, proposal_id, case_id, person_id, facts)
            select f.agency_id, $2, f.case_id, f.person_id, f.facts
            from unnest($3::uuid[]) as chosen (id) cross join lateral (
              select * from case_facts where agency_id = $1 and case_id = chosen.id offset 0) f""";

    /** Whoever was validated and has not changed since keeps the answer; only the rest is looked at again. */
    private static final String FREEZE_ANEW = """
            with seen as (
              select l.case_id, f.facts, (select jsonb_agg(jsonb_build_object('field', key, 'before', b.value, 'after', a.value)
                  order by key) from jsonb_each(l.facts) b full join jsonb_each(f.facts) a using (key)
                where a.value is distinct from b.value) as changes
              from proposal_line l cross join lateral (
                select * from case_facts where agency_id = :agency and case_id = l.case_id offset 0) f
              where l.proposal_id = :proposal)
            update proposal_line l set facts = s.facts, changes = s.changes,
              answer = case when l.answer = 'RETURNED' or s.changes is not null then null else l.answer end
            from seen s where l.proposal_id = :proposal and l.agency_id = :agency and l.case_id = s.case_id""";

    private static final String UNREPAIRED = """
            select count(*) from equivalation_case c
            where c.agency_id = :agency and c.proposal_id = :proposal and c.state in ('IDENTIFIED', 'MAPPED')""";
    /** Whom the repair found not eligible is no longer proposed. */
    private static final String DROP = """
            delete from proposal_line l using equivalation_case c
            where l.proposal_id = :proposal and c.id = l.case_id and c.state = 'REJECTED'""";

    private static final String SEND_REPAIRED = """
            update equivalation_case set state = 'PROPOSED', version = version + 1
            where agency_id = :agency and proposal_id = :proposal and state in ('RETURNED', 'ALIGNED')""";
    private static final String WITHDRAW = """
            update equivalation_case set state = case when state in ('IDENTIFIED', 'MAPPED') then state else 'ALIGNED' end,
              version = version + 1, proposal_id = null
            where agency_id = :agency and proposal_id = :proposal and state in ('PROPOSED', 'RETURNED', 'ALIGNED', 'MAPPED', 'IDENTIFIED')""";
    private static final String ANSWERS = """
            select count(*) filter (where answer = 'RETURNED'), count(*) filter (where answer = 'REJECTED'), count(*)
            from proposal_line where proposal_id = :proposal""";
    private static final String REJECT = """
            with rejected as (
              update equivalation_case c set state = 'REJECTED', version = c.version + 1,
                codes = array(select distinct unnest(c.codes || '{REJECTED_BY_MINISTRY}') order by 1)
              from proposal_line l
              where l.proposal_id = :proposal and l.answer = 'REJECTED' and c.id = l.case_id and c.agency_id = :agency
                and c.state = 'VALIDATED'
              returning c.id, c.person_id, c.former_position_id)
            select id, person_id, former_position_id from rejected""";

    /** Answers counted: those that send the proposal back, those that end a case, and all lines. */
    record Answers(int returned, int rejected, int lines) {}

    /** A case that ended by a ministry's answer. */
    record Rejected(UUID caseId, UUID personId, UUID formerPositionId) {}

    Uni<Void> freeze(String agency, UUID proposal, UUID[] cases, SqlConnection db) {
        return db.preparedQuery(FREEZE)
                .execute(Tuple.of(agency, proposal).addArrayOfUUID(cases))
                .replaceWithVoid();
    }

    Uni<Integer> unrepaired(Proposal proposal, Mutiny.Session session) {
        return bound(session.createNativeQuery(UNREPAIRED, Long.class), proposal)
                .getSingleResult()
                .map(Long::intValue);
    }

    /** The repaired cases are proposed again, and every line shows what changed since it was sent. */
    Uni<Integer> sendAnew(Proposal proposal, Mutiny.Session session) {
        return session.createNativeQuery(DROP)
                .setParameter("proposal", proposal.id)
                .executeUpdate()
                .chain(() -> change(SEND_REPAIRED, proposal, session))
                .call(() -> change(FREEZE_ANEW, proposal, session));
    }

    Uni<Integer> withdraw(Proposal proposal, Mutiny.Session session) {
        return change(WITHDRAW, proposal, session);
    }

    Uni<Answers> answers(Proposal proposal, Mutiny.Session session) {
        return session.createNativeQuery(ANSWERS, Object[].class)
                .setParameter("proposal", proposal.id)
                .getSingleResult()
                .map(row -> new Answers(number(row[0]), number(row[1]), number(row[2])));
    }

    Uni<List<Rejected>> reject(Proposal proposal, Mutiny.Session session) {
        return bound(session.createNativeQuery(REJECT, Object[].class), proposal)
                .getResultList()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Rejected((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                        .toList());
    }

    private static Uni<Integer> change(String sql, Proposal proposal, Mutiny.Session session) {
        return session.createNativeQuery(sql)
                .setParameter("agency", proposal.agency)
                .setParameter("proposal", proposal.id)
                .executeUpdate();
    }

    private static <T> Mutiny.SelectionQuery<T> bound(Mutiny.SelectionQuery<T> query, Proposal proposal) {
        return query.setParameter("agency", proposal.agency).setParameter("proposal", proposal.id);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}

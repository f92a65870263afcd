package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.credit.CreditGrants;
import id.lincah.equivalation.inauguration.CheckingNames.Checked;
import id.lincah.equivalation.obligation.LayingObligations;
import id.lincah.equivalation.proposal.rules.InaugurationRules.Outcome;
import id.lincah.events.PositionEquivalated;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes an inauguration set-wise: a thousand officials are a handful of statements. */
@ApplicationScoped
class InaugurationRecords {
    private static final String CASES = """
            update equivalation_case c set state = d.state, version = c.version + 1,
              codes = array(select distinct unnest(c.codes || d.codes) order by 1),
              decree_number = case when d.state = 'INAUGURATED' then $2 end,
              effective_on = case when d.state = 'INAUGURATED' then $3::date end,
              inaugurated_on = case when d.state = 'INAUGURATED' then $4::date end
            from jsonb_to_recordset($5) as d(id uuid, state text, codes text[])
            where c.agency_id = $1 and c.id = d.id""";
    /** A name that ended in the meantime without this day, as by a death told earlier, is struck off here, too. */
    private static final String NAMES = """
            update inauguration_attendance a set open = false, outcome = coalesce(d.state, 'STRUCK_OFF'),
              codes = coalesce(d.codes, c.codes)
            from equivalation_case c
            left join jsonb_to_recordset($2) as d(id uuid, state text, codes text[]) on d.id = c.id
            where a.inauguration_id = $1 and c.id = a.case_id""";

    private static final String HELD = """
            update inauguration i set state = 'HELD', version = i.version + 1, held_on = $3, late = $4, held_by = $5,
              planned_on = $3, inaugurated = t.inaugurated, struck_off = t.struck_off, postponed = t.postponed
            from (select count(*) filter (where outcome = 'INAUGURATED') as inaugurated,
                count(*) filter (where outcome = 'STRUCK_OFF') as struck_off,
                count(*) filter (where outcome = 'POSTPONED') as postponed
              from inauguration_attendance where inauguration_id = $2) t
            where i.agency_id = $1 and i.id = $2 returning i.*""";
    private static final String PROPOSAL = """
            update proposal p set state = 'INAUGURATED', version = p.version + 1, held_on = $3, late = p.late or $4,
              inaugurated = t.inaugurated, struck_off = t.struck_off, postponed = t.postponed
            from (select count(*) filter (where state = 'INAUGURATED') as inaugurated,
                count(*) filter (where state = 'STRUCK_OFF') as struck_off,
                count(*) filter (where state = 'POSTPONED') as postponed
              from equivalation_case where agency_id = $1 and proposal_id = $2) t
            where p.agency_id = $1 and p.id = $2 returning p.*""";

    /** The oath itself. */
    record Day(UUID id, UUID proposalId, String decreeNumber, LocalDate heldOn, LocalDate effectiveOn, boolean late) {}

    /** The rows of inauguration and proposal afterwards. */
    record Written(Row inauguration, Row proposal) {}

    private final CreditGrants credits;
    private final LayingObligations obligations;

    InaugurationRecords(CreditGrants credits, LayingObligations obligations) {
        this.credits = credits;
        this.obligations = obligations;
    }

    Uni<Written> write(Day day, List<Checked> checked, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var inaugurated =
                checked.stream().filter(each -> each.is(Outcome.INAUGURATED)).toList();
        inaugurated.forEach(each -> work.publish(equivalated(each, day, agency)));
        var outcomes = outcomes(checked);
        return db.preparedQuery(CASES)
                .execute(Tuple.of(agency, day.decreeNumber(), day.effectiveOn(), day.heldOn(), outcomes))
                .chain(done ->
                        obligations.lay(db, agency, day.effectiveOn(), officials(inaugurated), duties(inaugurated)))
                .chain(done ->
                        credits.grant(inaugurated.stream().map(Checked::open).toList(), day.effectiveOn(), work, db))
                .chain(done -> db.preparedQuery(NAMES).execute(Tuple.of(day.id(), outcomes)))
                .chain(done -> held(day, work, db));
    }

    private static Uni<Written> held(Day day, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        return db.preparedQuery(HELD)
                .execute(Tuple.of(caller.agency(), day.id(), day.heldOn(), day.late(), caller.account()))
                .map(rows -> rows.iterator().next())
                .chain(inauguration -> db.preparedQuery(PROPOSAL)
                        .execute(Tuple.of(caller.agency(), day.proposalId(), day.heldOn(), day.late()))
                        .map(rows -> new Written(inauguration, rows.iterator().next())));
    }

    private static PositionEquivalated equivalated(Checked checked, Day day, String agency) {
        var open = checked.open();
        return new PositionEquivalated(
                open.id(),
                open.personId(),
                agency,
                open.formerPositionId(),
                open.functionalCode(),
                checked.position().name(),
                open.level().name(),
                open.successorUnitId(),
                day.decreeNumber(),
                day.effectiveOn());
    }

    private static JsonArray outcomes(List<Checked> checked) {
        return new JsonArray(checked.stream()
                .map(each -> new JsonObject()
                        .put("id", each.open().id().toString())
                        .put("state", each.recheck().outcome().name())
                        .put("codes", new JsonArray(each.codes())))
                .toList());
    }

    private static List<LayingObligations.Appointed> officials(List<Checked> inaugurated) {
        return inaugurated.stream()
                .map(each -> new LayingObligations.Appointed(
                        each.open().id(), each.open().personId()))
                .toList();
    }

    private static List<LayingObligations.Laid> duties(List<Checked> inaugurated) {
        return inaugurated.stream()
                .flatMap(each -> each.duties().stream()
                        .map(duty -> new LayingObligations.Laid(
                                each.open().id(), each.open().personId(), duty.code(), duty.due())))
                .toList();
    }
}

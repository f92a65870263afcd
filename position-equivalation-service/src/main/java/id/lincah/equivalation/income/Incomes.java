package id.lincah.equivalation.income;

import id.lincah.equivalation.income.rules.DatedAmount;
import id.lincah.equivalation.income.rules.IncomeHistoryFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.request.FindingView;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads of incomes, in plain SQL: the sums of the assessment, or of the last review up to the asked day. */
@ApplicationScoped
public class Incomes {
    private static final String LINES = """
            select c.id, c.agency_id, c.person_id, o.name, c.successor_unit_id, c.successor_unit_name, c.state,
              coalesce(r.sum_before, (c.decision -> 'income' ->> 'before')::bigint) as sum_before,
              coalesce(r.sum_after, (c.decision -> 'income' ->> 'after')::bigint) as sum_after,
              coalesce(r.top_up, c.top_up) as top_up, r.valid_from, r.codes, c.decision -> 'income' -> 'steps' as steps
            from equivalation_case c
            join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            left join lateral (
              select * from income_review x where x.agency_id = c.agency_id and x.person_id = c.person_id
                and x.valid_from <= $5 order by x.valid_from desc limit 1) r on true
            where c.decision is not null and c.state not in ('REJECTED', 'STRUCK_OFF')
              and ($1::text is null or c.agency_id = $1) and ($2::uuid is null or c.proposal_id = $2)
              and ($3::uuid is null or c.scenario_id = $3) and ($4::uuid is null or c.successor_unit_id = $4)
            """;
    private static final String LIST = LINES + "and ($6::uuid is null or c.id > $6) order by c.id limit $7";
    private static final String BY_UNIT = """
            select successor_unit_id, agency_id, max(successor_unit_name) as unit, count(*) as officials,
              count(*) filter (where top_up > 0) as with_top_up, sum(sum_before)::bigint as sum_before,
              sum(sum_after)::bigint as sum_after, sum(top_up)::bigint as top_up
            from (%s and ($6::uuid is null or c.successor_unit_id > $6)) l
            group by successor_unit_id, agency_id order by successor_unit_id, agency_id limit $7""".formatted(LINES);

    /** What a list is narrowed to; every part but the day may be null. */
    record Filter(String agency, UUID proposalId, UUID scenarioId, UUID unitId, LocalDate asOf) {
        Tuple values(UUID after, int rows) {
            return Tuple.tuple()
                    .addString(agency)
                    .addUUID(proposalId)
                    .addUUID(scenarioId)
                    .addUUID(unitId)
                    .addLocalDate(asOf)
                    .addUUID(after)
                    .addInteger(rows);
        }
    }

    /** What one official got and gets. */
    public record History(
            UUID personId,
            LocalDate since,
            List<DatedAmount> before,
            List<DatedAmount> after,
            List<IncomeHistoryFacts.Period> periods,
            List<FindingView> findings) {}

    private final ComparedIncomes compared;

    Incomes(ComparedIncomes compared) {
        this.compared = compared;
    }

    Uni<List<IncomeLine>> lines(SqlConnection db, Filter filter, UUID after, int rows) {
        return rows(db, LIST, filter.values(after, rows), IncomeLine::of);
    }

    Uni<List<UnitIncome>> units(SqlConnection db, Filter filter, UUID after, int rows) {
        return rows(db, BY_UNIT, filter.values(after, rows), UnitIncome::of);
    }

    private static <T> Uni<List<T>> rows(SqlConnection db, String sql, Tuple values, Function<Row, T> reader) {
        return db.preparedQuery(sql).execute(values).map(found -> Rows.list(found, reader));
    }

    /** @throws Problem 404 for a person without a mapped case, or of another agency */
    Uni<History> history(SqlConnection db, String agency, UUID person, Language language) {
        return known(db, agency, person, language).map(known -> known.orElseThrow(Problem::notFound));
    }

    /** Empty for a person without a mapped case, or of another agency. */
    public Uni<Optional<History>> known(SqlConnection db, String agency, UUID person, Language language) {
        return compared.read(db, agency, new UUID[] {person})
                .chain(known -> compared.facts(db, agency, known))
                .map(facts -> Optional.ofNullable(facts.get(person)).map(known -> history(person, known, language)));
    }

    private static History history(UUID person, IncomeHistoryFacts facts, Language language) {
        return new History(
                person,
                facts.since(),
                facts.before(),
                facts.after(),
                facts.periods(),
                FindingView.of(IncomeRules.HISTORY.examine(facts), EquivalationLaw.book(), language));
    }
}

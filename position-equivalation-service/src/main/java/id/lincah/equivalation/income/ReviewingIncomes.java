package id.lincah.equivalation.income;

import id.lincah.equivalation.income.rules.IncomeHistoryFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.query.Rows;
import id.lincah.regulation.Finding;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** INC-05: the top-up of a person from each day on which an income changed. */
@ApplicationScoped
public class ReviewingIncomes {
    private static final String HOLDERS = """
            select distinct r.person_id from income_review r
            join equivalation_case c on c.agency_id = r.agency_id and c.person_id = r.person_id
            where r.agency_id = $1 and c.functional_code = any($2)""";
    private static final String FORGET = "delete from income_review where agency_id = $1 and person_id = any($2)";
    private static final String WRITE = """
            insert into income_review (agency_id, person_id, valid_from, sum_before, sum_after, top_up, codes)
            select $1, r.person_id, r.valid_from, r.sum_before, r.sum_after, r.top_up, r.codes
            from jsonb_to_recordset($2) as r(person_id uuid, valid_from date, sum_before bigint, sum_after bigint,
              top_up bigint, codes text[])""";

    private final ComparedIncomes compared;

    ReviewingIncomes(ComparedIncomes compared) {
        this.compared = compared;
    }

    /** @param known as {@link ComparedIncomes#lock} gave it */
    Uni<Void> review(SqlConnection db, String agency, Map<UUID, Row> known) {
        var persons = known.keySet().toArray(UUID[]::new);
        return db.preparedQuery(FORGET)
                .execute(Tuple.of(agency).addArrayOfUUID(persons))
                .chain(gone -> compared.facts(db, agency, known))
                .map(ReviewingIncomes::rows)
                .chain(rows -> db.preparedQuery(WRITE).execute(Tuple.of(agency, rows)))
                .replaceWithVoid();
    }

    /** An allowance changed: whose income was reviewed before is reviewed anew. */
    public Uni<Void> reviewHolders(SqlConnection db, String agency, String[] functionalCodes) {
        return db.preparedQuery(HOLDERS)
                .execute(Tuple.of(agency).addArrayOfString(functionalCodes))
                .map(found -> Rows.ids(found))
                .chain(holders -> holders.length == 0
                        ? Uni.createFrom().voidItem()
                        : compared.lock(db, agency, holders).chain(known -> review(db, agency, known)));
    }

    private static JsonArray rows(Map<UUID, IncomeHistoryFacts> histories) {
        var rows = new JsonArray();
        histories.forEach((person, facts) -> {
            var findings = IncomeRules.HISTORY.examine(facts);
            facts.periods()
                    .forEach(period -> rows.add(new JsonObject()
                            .put("person_id", person.toString())
                            .put("valid_from", period.from().toString())
                            .put("sum_before", period.before())
                            .put("sum_after", period.after())
                            .put("top_up", period.topUp())
                            .put("codes", new JsonArray(codes(findings, period.from())))));
        });
        return rows;
    }

    private static List<String> codes(List<Finding> findings, LocalDate from) {
        return findings.stream()
                .filter(finding -> from.equals(finding.details().get("from")))
                .map(Finding::code)
                .toList();
    }
}

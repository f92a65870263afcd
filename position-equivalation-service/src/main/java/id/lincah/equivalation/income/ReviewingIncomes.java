package id.lincah.equivalation.income;

import id.lincah.equivalation.catalogue.PositionValues;
import id.lincah.equivalation.income.rules.DatedAmount;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeHistoryFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.query.Rows;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** INC-05: the top-up of a person from each day on which an income changed. */
@ApplicationScoped
public class ReviewingIncomes {
    /** The newest case that was mapped says which positions are compared and since when. */
    private static final String COMPARED = """
            select o.person_id, c.former_echelon, c.functional_code, c.level, coalesce(c.effective_on, c.reference_date, c.displaced_on) as since
            from official o cross join lateral (
              select * from equivalation_case x where x.agency_id = o.agency_id and x.person_id = o.person_id
                and x.level is not null and x.state not in ('REJECTED', 'STRUCK_OFF')
              order by x.id desc limit 1) c
            where o.agency_id = $1 and o.person_id = any($2) order by o.person_id""";

    private static final String LOCK = COMPARED + " for update of o";
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

    private final PositionValues values;

    ReviewingIncomes(PositionValues values) {
        this.values = values;
    }

    /** @return what is compared, by person; a person without a mapped case is absent */
    Uni<Map<UUID, Row>> lock(SqlConnection db, String agency, UUID[] persons) {
        return byPerson(db, LOCK, agency, persons);
    }

    /** As {@link #lock}, for reading alone. */
    Uni<Map<UUID, Row>> compared(SqlConnection db, String agency, UUID[] persons) {
        return byPerson(db, COMPARED, agency, persons);
    }

    private static Uni<Map<UUID, Row>> byPerson(SqlConnection db, String sql, String agency, UUID[] persons) {
        return db.preparedQuery(sql)
                .execute(Tuple.of(agency).addArrayOfUUID(persons))
                .map(found -> {
                    var known = new HashMap<UUID, Row>();
                    found.forEach(row -> known.put(row.getUUID("person_id"), row));
                    return known;
                });
    }

    Uni<Void> review(SqlConnection db, String agency, Map<UUID, Row> known) {
        var persons = known.keySet().toArray(UUID[]::new);
        return db.preparedQuery(FORGET)
                .execute(Tuple.of(agency).addArrayOfUUID(persons))
                .chain(gone -> facts(db, agency, known))
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
                        : lock(db, agency, holders).chain(known -> review(db, agency, known)));
    }

    /** What was entered for each of them, and the tables where nothing was. */
    Uni<Map<UUID, IncomeHistoryFacts>> facts(SqlConnection db, String agency, Map<UUID, Row> known) {
        var codes = known.values().stream()
                .map(compared -> compared.getString("functional_code"))
                .distinct()
                .toArray(String[]::new);
        return values.periods(db, agency, codes)
                .map(PositionAllowances::new)
                .chain(allowances -> StoredIncomes.of(db, agency, known.keySet().toArray(UUID[]::new))
                        .map(stored -> facts(known, allowances, stored)));
    }

    private static Map<UUID, IncomeHistoryFacts> facts(
            Map<UUID, Row> known, PositionAllowances allowances, StoredIncomes stored) {
        var facts = new HashMap<UUID, IncomeHistoryFacts>();
        known.forEach((person, compared) -> {
            var since = compared.getLocalDate("since");
            var after = allowances.of(
                    compared.getString("functional_code"), FunctionalLevel.valueOf(compared.getString("level")));
            facts.put(
                    person,
                    new IncomeHistoryFacts(
                            since,
                            PositionAllowances.standingIn(
                                    structural(compared, since), stored.of(person, IncomeSide.BEFORE)),
                            PositionAllowances.standingIn(after, stored.of(person, IncomeSide.AFTER))));
        });
        return facts;
    }

    private static List<DatedAmount> structural(Row compared, LocalDate since) {
        var echelon = compared.getString("former_echelon");
        return IncomeRules.allowanceBefore(since, echelon == null ? null : Echelon.of(echelon)).stream()
                .map(rupiah -> new DatedAmount(IncomeComponent.POSITION_ALLOWANCE, LocalDate.EPOCH, rupiah))
                .toList();
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

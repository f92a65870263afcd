package id.lincah.equivalation.income;

import id.lincah.equivalation.catalogue.PositionValues;
import id.lincah.equivalation.income.rules.DatedAmount;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeHistoryFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which two positions of an official are compared, and what was entered for both of them. */
@ApplicationScoped
class ComparedIncomes {
    /** The newest case that was mapped says which positions are compared and since when. */
    private static final String COMPARED = """
            select o.person_id, c.former_echelon, c.functional_code, c.level, coalesce(c.effective_on, c.reference_date, c.displaced_on) as since
            from official o cross join lateral (
              select * from equivalation_case x where x.agency_id = o.agency_id and x.person_id = o.person_id
                and x.level is not null and x.state not in ('REJECTED', 'STRUCK_OFF')
              order by x.id desc limit 1) c
            where o.agency_id = $1 and o.person_id = any($2) order by o.person_id""";

    private static final String LOCK = COMPARED + " for update of o";

    /** Held until the end: a change of the nation's values waits for the reviews that rest on what was before it. */
    private static final String FOLLOWS = """
            with first as (
              insert into income_renewal (agency_id, followed, revision)
              select $1, revision, revision from national_value_revision on conflict (agency_id) do nothing)
            select agency_id from income_renewal where agency_id = $1 for share""";

    private final PositionValues values;

    ComparedIncomes(PositionValues values) {
        this.values = values;
    }

    /** @return what is compared, by person; a person without a mapped case is absent */
    Uni<Map<UUID, Row>> lock(SqlConnection db, String agency, UUID[] persons) {
        return db.preparedQuery(FOLLOWS).execute(Tuple.of(agency)).chain(held -> byPerson(db, LOCK, agency, persons));
    }

    /** As {@link #lock}, for reading alone. */
    Uni<Map<UUID, Row>> read(SqlConnection db, String agency, UUID[] persons) {
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
}

package id.lincah.equivalation.income;

import id.lincah.equivalation.income.rules.DatedAmount;
import id.lincah.equivalation.income.rules.IncomeComponent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The components that were entered for some officials of an agency (INC-03), read with one question for all of them. */
public record StoredIncomes(Map<UUID, Map<IncomeSide, List<DatedAmount>>> byPerson) {
    private static final String READ = """
            select person_id, side, component, valid_from, monthly_rupiah from income_component
            where agency_id = $1 and person_id = any($2) order by person_id, side, component, valid_from""";

    public static Uni<StoredIncomes> of(SqlConnection db, String agency, UUID[] persons) {
        return db.preparedQuery(READ)
                .execute(Tuple.of(agency).addArrayOfUUID(persons))
                .map(StoredIncomes::of);
    }

    private static StoredIncomes of(RowSet<Row> found) {
        var byPerson = new HashMap<UUID, Map<IncomeSide, List<DatedAmount>>>();
        found.forEach(row -> byPerson.computeIfAbsent(row.getUUID("person_id"), id -> new HashMap<>())
                .computeIfAbsent(IncomeSide.valueOf(row.getString("side")), side -> new ArrayList<>())
                .add(new DatedAmount(
                        IncomeComponent.valueOf(row.getString("component")),
                        row.getLocalDate("valid_from"),
                        row.getLong("monthly_rupiah"))));
        return new StoredIncomes(byPerson);
    }

    List<DatedAmount> of(UUID person, IncomeSide side) {
        return byPerson.getOrDefault(person, Map.of()).getOrDefault(side, List.of());
    }

    /** What each component amounts to on a day; nothing for somebody nobody entered anything for. */
    public Map<IncomeComponent, Long> on(UUID person, IncomeSide side, LocalDate day) {
        return DatedAmount.standing(of(person, side), day);
    }
}

package id.lincah.orgstructure.positionmap.projection;

import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.ProjectionFacts;
import id.lincah.orgstructure.positionmap.rules.RA45ExistingStaff;
import id.lincah.orgstructure.positionmap.rules.RetirementAges;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the projections of a map rest on: loads and the birthdays of the holders, read once for all boxes. */
final class Outlooks {
    private static final String LOADS = """
            select unit_id, box_key, load_minutes, effective_minutes from position_need
            where agency_id = $1 and valid_during @> $2::date and load_minutes is not null
            """;

    private static final String BIRTHDAYS = """
            select p.unit_id, box_key(p.title, p.kind, p.functional_code, p.functional_level), n.birth_date
            from placement h
            join position_period p on p.position_id = h.position_id and p.agency_id = $1 and p.valid_during @> $2::date
            join person n on n.id = h.person_id
            where h.agency_id = $1 and h.valid_during @> $2::date and n.employment_status = any($3)
            """;

    private record Name(UUID unitId, String key) {
        static Name of(Row row) {
            return new Name(row.getUUID(0), row.getString(1));
        }
    }

    private record Load(BigDecimal minutes, Integer time) {}

    private static final Load NONE = new Load(null, null);

    private final Map<Name, Load> loads = new HashMap<>();
    private final Map<Name, List<LocalDate>> birthdays = new HashMap<>();

    private Outlooks(RowSet<Row> loads, RowSet<Row> birthdays) {
        loads.forEach(row -> this.loads.put(Name.of(row), new Load(row.getBigDecimal(2), row.getInteger(3))));
        birthdays.forEach(row -> this.birthdays
                .computeIfAbsent(Name.of(row), box -> new ArrayList<>())
                .add(row.getLocalDate(2)));
    }

    static Uni<Outlooks> on(LocalDate day, String agency, SqlConnection connection) {
        return connection
                .preparedQuery(LOADS)
                .execute(Tuple.of(agency, day))
                .flatMap(loads -> connection
                        .preparedQuery(BIRTHDAYS)
                        .execute(Tuple.of(agency, day).addArrayOfString(RA45ExistingStaff.counted()))
                        .map(birthdays -> new Outlooks(loads, birthdays)));
    }

    ProjectionFacts facts(MapBox box, PositionMap map, RetirementAges ages) {
        var name = new Name(box.unitId(), box.key());
        var load = loads.getOrDefault(name, NONE);
        var holders = birthdays.getOrDefault(name, List.of());
        var pensions = holders.stream()
                .map(birthday -> ages.pensionFrom(birthday, box.kind(), box.level()))
                .flatMap(Optional::stream)
                .toList();
        return new ProjectionFacts(
                map.facts(box).required(),
                load.minutes(),
                load.time(),
                box.head(),
                box.existing(),
                pensions,
                holders.size() - pensions.size());
    }
}

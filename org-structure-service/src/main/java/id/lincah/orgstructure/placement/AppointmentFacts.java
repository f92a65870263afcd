package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The people, positions and placements an appointment touches. People and positions are locked until the end. */
record AppointmentFacts(
        Map<String, Person> byNumber, Map<UUID, Person> byId, Map<String, Position> positions, List<Held> held) {
    /** Locked in the order of ids: two appointments to one position wait for each other and do not deadlock. */
    private static final String PERSONS = """
            select id, nip, left_on from person
            where agency_id = $1 and merged_into is null and (id = any($2::uuid[]) or nip = any($3::text[]))
            order by id for no key update
            """;

    private static final String POSITIONS = """
            with locked as (
              select id, code from position where agency_id = $1 and code = any($2::text[]) order by id for no key update)
            select l.code, l.id, p.valid_from, p.valid_to
            from locked l left join position_period p on p.position_id = l.id order by p.valid_from
            """;

    private static final String HELD = """
            select id, person_id, position_id, valid_from, valid_to from placement
            where agency_id = $1 and (person_id = any($2::uuid[]) or position_id = any($3::uuid[]))
            """;

    record Person(UUID id, String nip, LocalDate leftOn) {
        static Person of(Row row) {
            return new Person(row.getUUID(0), row.getString(1), row.getLocalDate(2));
        }
    }

    record Period(LocalDate from, LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }

        boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
            return (to == null || to.isAfter(otherFrom)) && (otherTo == null || otherTo.isAfter(from));
        }
    }

    record Position(UUID id, String code, List<Period> periods) {
        boolean standsOn(LocalDate day) {
            return periods.stream().anyMatch(period -> period.holdsOn(day));
        }

        /** Null while no end is known. */
        LocalDate endsOn() {
            return periods.get(periods.size() - 1).to();
        }
    }

    record Held(UUID id, UUID person, UUID position, Period period) {
        static Held of(Row row) {
            return new Held(
                    row.getUUID(0),
                    row.getUUID(1),
                    row.getUUID(2),
                    new Period(row.getLocalDate(3), row.getLocalDate(4)));
        }
    }

    static Uni<AppointmentFacts> of(
            String agency, UUID[] persons, String[] numbers, String[] codes, SqlConnection connection) {
        var facts = new AppointmentFacts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        return connection
                .preparedQuery(PERSONS)
                .execute(Tuple.of(agency, persons, numbers))
                .invoke(rows -> Rows.list(rows, Person::of).forEach(facts::add))
                .flatMap(read -> connection.preparedQuery(POSITIONS).execute(Tuple.of(agency, codes)))
                .invoke(rows -> rows.forEach(facts::addPeriod))
                .flatMap(read -> connection.preparedQuery(HELD).execute(facts.touched(agency)))
                .invoke(rows -> facts.held.addAll(Rows.list(rows, Held::of)))
                .replaceWith(facts);
    }

    private void add(Person person) {
        byId.put(person.id(), person);
        byNumber.put(person.nip(), person);
    }

    private void addPeriod(Row row) {
        if (row.getLocalDate(2) != null) {
            positions
                    .computeIfAbsent(row.getString(0), code -> new Position(row.getUUID(1), code, new ArrayList<>()))
                    .periods()
                    .add(new Period(row.getLocalDate(2), row.getLocalDate(3)));
        }
    }

    private Tuple touched(String agency) {
        var ids = positions.values().stream().map(Position::id).toArray(UUID[]::new);
        return Tuple.of(agency, byId.keySet().toArray(UUID[]::new), ids);
    }

    /** By one of the two; null when there is none. */
    Person person(UUID id, String number) {
        return id != null ? byId.get(id) : byNumber.get(number);
    }

    List<Held> heldBy(UUID person) {
        return held.stream().filter(each -> each.person().equals(person)).toList();
    }

    List<Held> holdersOf(UUID position) {
        return held.stream()
                .filter(each -> Objects.equals(each.position(), position))
                .toList();
    }
}

package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Executors of many agencies get the names of the new list: proposed, then applied with history, decree lines and events,
 * beside one UPDATE of the same rows. In the middle the service is killed and started again; what it had begun must end as
 * if nothing had happened.
 */
final class RenamingTheNation implements Measurement {
    private static final String RENAMINGS = Bed.API + "/executor-renamings";
    private static final int LOOK_MILLIS = 200;
    private static final String OTHERS = """
            insert into executor_renaming (agency_id, name, effective_on, basis, state, rule_set, created_by)
            select code, j.name, j.effective_on, j.basis, 'CLASSIFYING', j.rule_set, j.created_by
            from agency a, executor_renaming j where a.code like 'N%'""";
    private static final String OTHERS_APPLY = """
            update executor_renaming o set state = 'APPLYING', applied_by = j.applied_by, decree_number = j.decree_number,
              decree_issued_on = j.decree_issued_on, done = 0, reached = null
            from executor_renaming j where j.agency_id = '35' and o.agency_id <> '35'""";

    private final int people;

    RenamingTheNation(int wanted) {
        this.people = NationOfExecutors.people(wanted);
    }

    @Override
    public String name() {
        return "renaming";
    }

    @Override
    public String about() {
        return "%,d executors of %,d agencies renamed".formatted(people, NationOfExecutors.agencies(people));
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        new Filling(bed).agencies();
        try (var database = bed.database()) {
            NationOfExecutors.fill(database, people);
            var renaming = new String[1];
            var proposed = Stopwatch.once(() -> renaming[0] = propose(bed, database));
            var away = new double[1];
            var memory = new long[1];
            var processor = new TreeMap<String, Double>();
            var applied = Stopwatch.once(() -> apply(bed, database, renaming[0], away, memory, processor));
            var told = Stopwatch.once(() -> await(() -> 0 == waiting(database)));
            requireOnce(database);
            var plain = Stopwatch.once(() -> NationOfExecutors.update(database));
            var most = Math.max(memory[0], bed.mostResident(Bed.ORG_STRUCTURE));
            var rate = "applied: %,.0f a second, %,d MiB at most".formatted(people / (applied - away[0]), most);
            var figures = new ArrayList<Figure>();
            figures.add(Figure.alone(about() + ": proposed", proposed));
            figures.add(new Figure(about() + ", " + rate, applied - away[0], plain, "one UPDATE of the same rows"));
            processor.forEach(
                    (who, seconds) -> figures.add(Figure.alone("  processor time meanwhile: " + who, seconds)));
            figures.add(Figure.alone("killed at half, started again", away[0]));
            figures.add(Figure.alone("then until the last event had left", told));
            return figures;
        }
    }

    /** One agency by the door; what the others' operators would have done is copied from it. */
    private static String propose(Bed bed, Connection database) throws Exception {
        var start = Map.of(
                "name",
                "Penyesuaian nomenklatur uji",
                "effectiveOn",
                NationOfExecutors.DAY,
                "rootUnitCode",
                NationOfExecutors.ROOT,
                "basis",
                "Uji 1/2026");
        var id = bed.door().post(Bed.OPERATOR, RENAMINGS, start).path("id").asText();
        NationOfExecutors.execute(database, OTHERS);
        await(() -> 0 == inState(database, "CLASSIFYING"));
        return id;
    }

    private Object apply(
            Bed bed, Connection database, String id, double[] away, long[] memory, Map<String, Double> processor)
            throws Exception {
        var decree = Map.of("decreeNumber", "SK 800/7/2026", "decreeIssuedOn", "2026-02-20");
        var begun = bed.processorTime();
        bed.door().act(Bed.APPROVER, RENAMINGS + "/" + id, "application", decree);
        NationOfExecutors.execute(database, OTHERS_APPLY);
        await(() -> decreed(database) >= people / 2);
        memory[0] = bed.mostResident(Bed.ORG_STRUCTURE);
        add(bed.processorTime().since(begun), processor);
        away[0] = Stopwatch.once(() -> {
            bed.killAndStart(Bed.ORG_STRUCTURE);
            return id;
        });
        var again = bed.processorTime();
        await(() -> 0 == inState(database, "APPLYING"));
        add(bed.processorTime().since(again), processor);
        return id;
    }

    private static void add(Map<String, Double> more, Map<String, Double> processor) {
        more.forEach((who, seconds) -> processor.merge(who, seconds, Double::sum));
    }

    private void requireOnce(Connection database) throws SQLException {
        var day = NationOfExecutors.DAY;
        require(database, "positions with one period before and one from the day on", """
                select count(*) from position_period a join position_period b on b.position_id = a.position_id
                  and a.valid_to = b.valid_from and a.title <> b.title
                where b.valid_from = date '%s' and b.valid_to is null""".formatted(day));
        require(
                database,
                "periods from the day on",
                "select count(*) from position_period where valid_from = date '%s'".formatted(day));
        require(database, "decree lines", "select count(*) from executor_decree");
        require(database, "decrees", "select count(distinct position_id) from executor_decree");
        for (var type : List.of("position.changed", "person.placed")) {
            var told = " from outbox where correlation_id like 'executor-renaming-%' and type like '%." + type + ".%'";
            require(database, type + " told", "select count(*)" + told);
            require(database, "keys of " + type, "select count(distinct aggregate_id)" + told);
        }
        EventOrder.requireNoGap(database);
    }

    private void require(Connection database, String what, String sql) throws SQLException {
        EventOrder.require(people, EventOrder.count(database, sql), what);
    }

    private static long inState(Connection database, String state) {
        return look(database, "select count(*) from executor_renaming where state = '" + state + "'");
    }

    private static long decreed(Connection database) {
        return look(
                database,
                "select coalesce(sum(done), 0) from executor_renaming where state in ('APPLYING', 'APPLIED')");
    }

    private static long waiting(Connection database) {
        return look(database, "select count(*) from outbox where published_at is null");
    }

    private static long look(Connection database, String sql) {
        try {
            return EventOrder.count(database, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object await(BooleanSupplier there) throws InterruptedException {
        while (!there.getAsBoolean()) {
            Thread.sleep(LOOK_MILLIS);
        }
        return there;
    }
}

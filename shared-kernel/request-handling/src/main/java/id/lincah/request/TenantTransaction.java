package id.lincah.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The only opener of transactions. Each begins by telling the database, for this transaction alone, which agency it is
 * for; row security does the rest. Deadlocks are tried again; whatever else fails leaves nothing behind.
 */
@ApplicationScoped
public class TenantTransaction {
    private static final int TRIES_AFTER_DEADLOCK = 4;
    private static final String ENTER = "select enter_work(cast(:work as text))";

    private final Pool pool;
    private final WorkRecords records;
    private final Duration deadline;
    private final Duration commandLimit;

    TenantTransaction(
            Pool pool,
            WorkRecords records,
            @ConfigProperty(name = "lincah.request.deadline", defaultValue = "10S") Duration deadline,
            @ConfigProperty(name = "lincah.request.statement-limit", defaultValue = "60S") Duration commandLimit) {
        this.pool = pool;
        this.records = records;
        this.deadline = deadline;
        this.commandLimit = commandLimit;
    }

    /** Plain SQL that changes nothing. */
    public <T> Uni<T> read(Caller caller, Function<SqlConnection, Uni<T>> work) {
        return Detached.within(
                deadline,
                retried(() -> pool.withTransaction(connection -> enter(statement(connection), caller, null, deadline)
                        .chain(entered -> work.apply(connection)))));
    }

    /** Work on aggregates in one Hibernate Reactive session; what it publishes and audits is written with it. */
    public <T> Uni<T> entities(Caller caller, Function<UnitOfWork, Uni<T>> work) {
        return Detached.within(
                deadline,
                retried(() -> inSession(session -> {
                    var unit = new UnitOfWork(caller, null, session);
                    return enter(statement(session), caller, null, commandLimit)
                            .chain(entered -> work.apply(unit))
                            .call(() -> session.flush())
                            .call(() -> record(statement(session), unit, null));
                })));
    }

    /** Plain SQL that changes something, e.g. in bulk; what it publishes and audits is written with it. */
    public <T> Uni<T> sql(Caller caller, BiFunction<UnitOfWork, SqlConnection, Uni<T>> work) {
        return Detached.within(
                deadline,
                retried(() -> pool.withTransaction(connection -> {
                    var unit = new UnitOfWork(caller, null, null);
                    return enter(statement(connection), caller, null, commandLimit)
                            .chain(entered -> work.apply(unit, connection))
                            .call(() -> record(statement(connection), unit, null));
                })));
    }

    /**
     * For the inbox alone: one transaction that takes in events of several agencies. Each stretch begins with
     * {@link #actFor} and ends with {@link #record}. No deadline: the inbox has its own.
     */
    public <T> Uni<T> acrossAgencies(Function<SqlConnection, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> pool.withTransaction(work));
    }

    /** Makes the rest of such a transaction, until the next call, act for the caller's agency. */
    public Uni<Void> actFor(SqlConnection connection, Caller caller) {
        return enter(statement(connection), caller, null, commandLimit).replaceWithVoid();
    }

    /** A unit for work inside such a transaction. */
    public UnitOfWork unit(Caller caller) {
        return new UnitOfWork(caller, null, null);
    }

    /** Writes what a unit gathered. */
    public Uni<Void> record(SqlConnection connection, UnitOfWork unit) {
        return record(statement(connection), unit, null);
    }

    Uni<StoredAnswer> command(Caller caller, Claim claim, Function<UnitOfWork, Uni<Answer>> work) {
        return Detached.within(
                deadline,
                retried(() -> inSession(session -> {
                    var unit = new UnitOfWork(caller, claim, session);
                    return claimed(
                            statement(session), unit, () -> work.apply(unit).call(() -> session.flush()));
                })));
    }

    Uni<StoredAnswer> command(Caller caller, Claim claim, BiFunction<UnitOfWork, SqlConnection, Uni<Answer>> work) {
        return Detached.within(
                deadline,
                retried(() -> pool.withTransaction(connection -> {
                    var unit = new UnitOfWork(caller, claim, null);
                    return claimed(statement(connection), unit, () -> work.apply(unit, connection));
                })));
    }

    private Uni<StoredAnswer> claimed(
            BiFunction<String, String, Uni<String>> db, UnitOfWork unit, Supplier<Uni<Answer>> work) {
        return enter(db, unit.caller(), unit.claim(), commandLimit).chain(entered -> {
            Optional<StoredAnswer> earlier = unit.claim().earlier(entered);
            return earlier.isPresent()
                    ? Uni.createFrom().item(earlier.get())
                    : work.get().map(this::stored).call(answer -> record(db, unit, answer));
        });
    }

    private StoredAnswer stored(Answer answer) {
        return new StoredAnswer(
                answer.status(), records.body(answer.body()), answer.version(), answer.location(), false);
    }

    private Uni<JsonNode> enter(
            BiFunction<String, String, Uni<String>> db, Caller caller, Claim claim, Duration limit) {
        return db.apply(ENTER, records.entry(caller, claim, limit.toMillis())).map(records::read);
    }

    private Uni<Void> record(BiFunction<String, String, Uni<String>> db, UnitOfWork unit, StoredAnswer answer) {
        var rows = records.of(unit, answer);
        return rows == null
                ? Uni.createFrom().voidItem()
                : db.apply(RecordsStatement.SQL, rows).replaceWithVoid();
    }

    private static <T> Uni<T> inSession(Function<Mutiny.Session, Uni<T>> work) {
        return Panache.withTransaction(() -> Panache.getSession().chain(work::apply));
    }

    /** At once and without a pause: a pause would leave the request's event loop, which a session cannot. */
    private static <T> Uni<T> retried(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(Faults::isDeadlock)
                .retry()
                .atMost(TRIES_AFTER_DEADLOCK);
    }

    /** One statement with one text parameter and one text answer, on a session … */
    private static BiFunction<String, String, Uni<String>> statement(Mutiny.Session session) {
        return (sql, work) -> session.createNativeQuery(sql, String.class)
                .setParameter("work", work)
                .getSingleResult();
    }

    /** … and on a plain connection. */
    private static BiFunction<String, String, Uni<String>> statement(SqlConnection connection) {
        return (sql, work) -> connection
                .preparedQuery(sql.replace(":work", "$1"))
                .execute(Tuple.of(work))
                .map(rows -> rows.iterator().next().getString(0));
    }
}

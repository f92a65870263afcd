package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What people do to a renaming: found or 404, version asked, own agency only, audited. */
@ApplicationScoped
class RenamingActs {
    private static final String ROOT = """
            select i.id from unit i join unit_period u on u.unit_id = i.id and u.valid_during @> $3::date
            where i.agency_id = $1 and i.code = $2
            """;
    private static final String START = """
            insert into executor_renaming (agency_id, name, effective_on, root_unit_id, basis, state, rule_set, created_by)
            values ($1, $2, $3, $4, $5, 'CLASSIFYING', $6, $7) returning id
            """;
    private static final String RESUME = "update executor_renaming set failures = 0 where id = $1";

    /** What an act does, on the locked renaming; answers what the client is shown. */
    interface Work {
        Uni<?> on(Renaming renaming, UnitOfWork uow, SqlConnection connection);
    }

    private final Commands commands;
    private final RuleBook book;

    RenamingActs(Commands commands, RuleBook book) {
        this.commands = commands;
        this.book = book;
    }

    Uni<Response> start(StartRenaming command) {
        return commands.sql(
                "executor-renaming.start",
                command,
                (uow, connection) -> root(command, uow, connection)
                        .flatMap(root -> connection.preparedQuery(START).execute(row(command, root, uow)))
                        .map(rows -> rows.iterator().next().getUUID(0))
                        .flatMap(id -> Renaming.one(id, connection))
                        .map(renaming -> {
                            audit("started", renaming, uow, Map.of("name", renaming.name));
                            var location = "/api/org-structure/v1/executor-renamings/" + renaming.id;
                            return new Answer(202, RenamingView.of(renaming), renaming.version, location);
                        }));
    }

    private static Uni<UUID> root(StartRenaming command, UnitOfWork uow, SqlConnection connection) {
        if (command.rootUnitCode() == null) {
            return Uni.createFrom().nullItem();
        }
        return connection
                .preparedQuery(ROOT)
                .execute(Tuple.of(uow.caller().agency(), command.rootUnitCode(), command.effectiveOn()))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)).stream()
                        .findFirst()
                        .orElseThrow(() -> Problem.badInput("/rootUnitCode", "UNIT_UNKNOWN")));
    }

    private Tuple row(StartRenaming command, UUID root, UnitOfWork uow) {
        return Tuple.of(uow.caller().agency(), command.name(), command.effectiveOn(), root, command.basis())
                .addValue(book.ruleSet().id() + " " + book.ruleSet().version())
                .addValue(uow.caller().account());
    }

    /** @param status 200, or 202 when the rest is worked off in the background */
    Uni<Response> act(UUID id, String act, int status, Object body, Work work) {
        return commands.sql(
                "executor-renaming." + act + ":" + id,
                body,
                (uow, connection) -> Renaming.locked(id, connection)
                        .invoke(renaming -> {
                            uow.requireVersion(renaming.version);
                            renaming.requireOwner(uow.caller());
                        })
                        .flatMap(renaming -> work.on(renaming, uow, connection)
                                .call(shown -> renaming.save(connection))
                                .map(shown -> answer(status, shown, renaming))
                                .invoke(answer -> audit(act, renaming, uow, Map.of()))));
    }

    private static Answer answer(int status, Object shown, Renaming renaming) {
        var body = shown instanceof DecisionReport ? shown : RenamingView.of(renaming);
        return new Answer(status, body, renaming.version, null);
    }

    /** Work that failed again and again goes on; needs no version, for it changes nothing but the waiting. */
    Uni<Response> resume(UUID id) {
        return commands.sql(
                "executor-renaming.resume:" + id,
                null,
                (uow, connection) -> Renaming.locked(id, connection)
                        .invoke(renaming -> renaming.requireOwner(uow.caller()))
                        .call(renaming -> connection.preparedQuery(RESUME).execute(Tuple.of(id)))
                        .map(renaming -> {
                            audit("resumed", renaming, uow, Map.of());
                            return Answer.done();
                        }));
    }

    private static void audit(String act, Renaming renaming, UnitOfWork uow, Map<String, Object> more) {
        Map<String, Object> change = new LinkedHashMap<>(more);
        change.put("state", renaming.state.name());
        change.put("version", renaming.version);
        if (renaming.decreeNumber != null) {
            change.put("decree", renaming.decreeNumber);
        }
        uow.audit(AuditEntry.of("executor-renaming." + act, "executor-renaming", renaming.id, change));
    }
}

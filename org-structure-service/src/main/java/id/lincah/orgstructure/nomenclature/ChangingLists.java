package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
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
import java.util.Map;
import java.util.UUID;

/** The ministry changes its lists: from a day on, or because the past was recorded wrongly, and then with a reason. */
@ApplicationScoped
class ChangingLists {
    /** Mappings to the name end with it. */
    private static final String END_NAME = """
            with ended as (
              update executor_name set valid_to = $2, version = version + 1
              where code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2) returning code),
            unmapped as (
              update executor_mapping set valid_to = $2, version = version + 1
              where new_code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)
                and exists (select from ended))
            select count(*) from ended
            """;

    private static final String END_MAPPING = """
            with ended as (
              update executor_mapping set valid_to = $2, version = version + 1
              where id = $1 and valid_from < $2 and (valid_to is null or valid_to > $2) returning id)
            select count(*) from ended
            """;

    private final Commands commands;
    private final NomenclatureRules rules;

    ChangingLists(Commands commands, NomenclatureRules rules) {
        this.commands = commands;
        this.rules = rules;
    }

    Uni<Response> names(byte[] file, boolean dryRun, String reason) {
        var operation = "executor-names.import:" + dryRun + ":" + reason;
        return commands.sql(operation, file, (uow, connection) -> {
            var rows = new NamesFile(rules).read(file);
            return ReferenceLists.names(connection)
                    .map(stored -> DatedPlan.of(rows, stored))
                    .invoke(plan -> refuseUnreasoned(plan, dryRun, reason))
                    .call(plan -> dryRun ? Uni.createFrom().voidItem() : ReferenceLists.writeNames(plan, connection))
                    .map(plan -> done(plan, "executor-names", dryRun, reason, uow));
        });
    }

    Uni<Response> mappings(byte[] file, boolean dryRun, String reason) {
        var operation = "executor-mappings.import:" + dryRun + ":" + reason;
        return commands.sql(operation, file, (uow, connection) -> {
            var rows = MappingsFile.read(file);
            return ReferenceLists.mappings(connection)
                    .map(stored -> DatedPlan.of(rows, stored))
                    .invoke(plan -> refuseUnreasoned(plan, dryRun, reason))
                    .call(plan -> dryRun ? Uni.createFrom().voidItem() : ReferenceLists.writeMappings(plan, connection))
                    .map(plan -> done(plan, "executor-mappings", dryRun, reason, uow));
        });
    }

    private static void refuseUnreasoned(DatedPlan<?> plan, boolean dryRun, String reason) {
        if (!dryRun && !plan.corrected().isEmpty() && (reason == null || reason.isBlank())) {
            throw Problem.badInput("?reason", "CORRECTION_NEEDS_REASON");
        }
    }

    private static Answer done(DatedPlan<?> plan, String list, boolean dryRun, String reason, UnitOfWork uow) {
        var report = ListReport.of(plan, dryRun);
        if (!dryRun && !plan.changesNothing()) {
            var counts = Map.<String, Object>of(
                    "begun", report.begun(), "corrected", report.corrected(), "reason", reason == null ? "" : reason);
            uow.audit(AuditEntry.of(list + ".changed", list, "list", counts));
        }
        return Answer.ok(report);
    }

    Uni<Response> endName(String code, EndListed command) {
        return commands.sql(
                "executor-names.end:" + code,
                command,
                (uow, connection) -> end(END_NAME, code, "executor-names", command, uow, connection));
    }

    Uni<Response> endMapping(UUID id, EndListed command) {
        return commands.sql(
                "executor-mappings.end:" + id,
                command,
                (uow, connection) -> end(END_MAPPING, id, "executor-mappings", command, uow, connection));
    }

    private static Uni<Answer> end(
            String sql, Object key, String list, EndListed command, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(key, command.on()))
                .map(rows -> {
                    if (rows.iterator().next().getLong(0) == 0) {
                        throw Problem.notFound();
                    }
                    uow.audit(AuditEntry.of(
                            list + ".ended",
                            list,
                            key,
                            Map.of("on", command.on().toString(), "reason", command.reason())));
                    return Answer.done();
                });
    }
}

package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** The ministry changes its lists: from a day on, or because the past was recorded wrongly, and then with a reason. */
@ApplicationScoped
class ChangingLists {
    private static final String STANDING_NAME = """
            select version from executor_name
            where code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2) for update
            """;

    private static final String STANDING_MAPPING = """
            select version from executor_mapping
            where id = $1 and valid_from < $2 and (valid_to is null or valid_to > $2) for update
            """;

    /** Mappings to the name end with it. */
    private static final String END_NAME = """
            with unmapped as (
              update executor_mapping set valid_to = $2, version = version + 1
              where new_code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2))
            update executor_name set valid_to = $2, version = version + 1
            where code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)
            """;

    private static final String END_MAPPING =
            "update executor_mapping set valid_to = $2, version = version + 1 where id = $1";

    /** A list, and how one of its entries ends. */
    private enum Listed {
        NAMES("executor-names", STANDING_NAME, END_NAME),
        MAPPINGS("executor-mappings", STANDING_MAPPING, END_MAPPING);

        private final String list;
        private final String standing;
        private final String end;

        Listed(String list, String standing, String end) {
            this.list = list;
            this.standing = standing;
            this.end = end;
        }
    }

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
        return end(Listed.NAMES, code, command);
    }

    Uni<Response> endMapping(UUID id, EndListed command) {
        return end(Listed.MAPPINGS, id, command);
    }

    /** The version asked for is that of the entry which stands on the day. */
    private Uni<Response> end(Listed what, Object key, EndListed command) {
        return commands.sql(
                what.list + ".end:" + key,
                command,
                (uow, connection) -> connection
                        .preparedQuery(what.standing)
                        .execute(Tuple.of(key, command.on()))
                        .invoke(rows -> {
                            if (rows.size() == 0) {
                                throw Problem.notFound();
                            }
                            uow.requireVersion(rows.iterator().next().getLong(0));
                        })
                        .flatMap(standing -> connection.preparedQuery(what.end).execute(Tuple.of(key, command.on())))
                        .map(ended -> ended(what.list, key, command, uow)));
    }

    private static Answer ended(String list, Object key, EndListed command, UnitOfWork uow) {
        var facts = Map.<String, Object>of("on", command.on().toString(), "reason", command.reason());
        uow.audit(AuditEntry.of(list + ".ended", list, key, facts));
        return Answer.done();
    }
}

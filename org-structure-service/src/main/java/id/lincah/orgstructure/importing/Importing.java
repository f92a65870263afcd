package id.lincah.orgstructure.importing;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.UnitOfWork;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One import: read on a worker thread, compare, refuse with every fault or store set-wise in one transaction. */
@ApplicationScoped
class Importing {
    private record Parsed(List<ImportLine> lines, Faults faults) {}

    private final Commands commands;
    private final Vertx vertx;
    private final Map<Dataset, Importer> importers = new EnumMap<>(Dataset.class);

    Importing(Commands commands, Vertx vertx, @All List<Importer> importers) {
        this.commands = commands;
        this.vertx = vertx;
        importers.forEach(importer -> this.importers.put(importer.dataset(), importer));
    }

    Uni<Response> run(Dataset dataset, LocalDate effectiveOn, boolean dryRun, byte[] file) {
        var operation = "import:" + dataset + ":" + effectiveOn + ":" + dryRun;
        return commands.sql(operation, file, (uow, connection) -> {
            var record = ImportRecords.of(uow.caller().agency(), dataset, effectiveOn, file);
            return record.find(connection)
                    .flatMap(known -> known.isPresent()
                            ? Uni.createFrom().item(Answer.ok(ImportReport.known(dataset, known.get())))
                            : examine(record, dryRun, file, uow, connection));
        });
    }

    private Uni<Answer> examine(
            ImportRecords record, boolean dryRun, byte[] file, UnitOfWork uow, SqlConnection connection) {
        return vertx.executeBlocking(() -> parse(record.dataset(), file))
                .flatMap(parsed -> plan(record.dataset(), record.effectiveOn(), parsed, uow, connection))
                .flatMap(plan -> dryRun
                        ? Uni.createFrom().item(Answer.ok(plan.report().trial()))
                        : record.keep(plan.report().rows(), connection).flatMap(kept -> store(plan, uow, connection)));
    }

    private static Parsed parse(Dataset dataset, byte[] file) {
        var faults = new Faults();
        return new Parsed(ImportFile.read(file, dataset, faults), faults);
    }

    private Uni<ImportPlan> plan(
            Dataset dataset, LocalDate effectiveOn, Parsed parsed, UnitOfWork uow, SqlConnection connection) {
        return importers
                .get(dataset)
                .plan(parsed.lines(), uow.caller().agency(), effectiveOn, Pending.none(), parsed.faults(), connection)
                .invoke(plan -> parsed.faults().refuseIfAny());
    }

    private static Uni<Answer> store(ImportPlan plan, UnitOfWork uow, SqlConnection connection) {
        var report = plan.report();
        var counts =
                Map.<String, Object>of("rows", report.rows(), "created", report.created(), "changed", report.changed());
        uow.audit(AuditEntry.of("import." + report.dataset(), "import", report.importId(), counts));
        // Plans of the checks this connection made over smaller tables would read all of these for every row.
        return connection
                .query("discard plans")
                .execute()
                .chain(() -> plan.write(uow, gathering -> gathering.apply(uow), connection))
                .replaceWith(() -> Answer.ok(report));
    }
}

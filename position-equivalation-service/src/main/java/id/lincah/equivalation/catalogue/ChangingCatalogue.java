package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.CsvUpload;
import id.lincah.equivalation.spreadsheet.DatedPlan;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ministry does with the catalogue: whole files or one ending, all of it or nothing. */
@ApplicationScoped
class ChangingCatalogue {
    private static final String LIST = "functional-positions";

    private final Commands commands;

    ChangingCatalogue(Commands commands) {
        this.commands = commands;
    }

    Uni<Response> take(byte[] file, boolean dryRun, String reason) {
        return commands.sql(LIST + ".import:" + dryRun + ":" + reason, file, (work, db) -> {
            var rows = CatalogueFile.read(file);
            return CatalogueRows.lock(db)
                    .chain(locked -> CatalogueRows.all(db))
                    .map(stored -> checked(rows, stored))
                    .call(plan -> {
                        if (dryRun || plan.changesNothing()) {
                            return Uni.createFrom().voidItem();
                        }
                        plan.requireReason(reason);
                        work.audit(AuditEntry.of(LIST + ".changed", LIST, "catalogue", change(plan, reason)));
                        return CatalogueRows.write(db, plan);
                    })
                    .map(plan -> Answer.ok(plan.report(!dryRun)));
        });
    }

    private static DatedPlan<FunctionalPosition> checked(
            List<FunctionalPosition> rows, List<FunctionalPosition> stored) {
        var known = new HashMap<String, String>();
        stored.forEach(row -> known.put(row.code(), row.name()));
        rows.forEach(row -> known.put(row.code(), row.name()));
        CsvUpload.refuse(rows.stream()
                .filter(row -> row.successor() != null && !known.containsKey(row.successor()))
                .map(row -> new Violation(
                        "row of " + row.code() + ", column successor",
                        "FUNCTIONAL_POSITION_UNKNOWN",
                        Map.of("value", row.successor())))
                .toList());
        return DatedPlan.of(rows, stored);
    }

    private static Map<String, Object> change(DatedPlan<FunctionalPosition> plan, String reason) {
        return Map.of(
                "begun", plan.begun().stream().map(FunctionalPosition::code).toList(),
                "corrected",
                        plan.corrected().stream().map(FunctionalPosition::code).toList(),
                "reason", reason == null ? "" : reason);
    }

    Uni<Response> end(String code, EndPosition command) {
        return commands.sql(
                LIST + ".end:" + code,
                command,
                (work, db) -> CatalogueRows.lock(db)
                        .chain(locked -> CatalogueRows.close(db, code, command.on(), command.successor()))
                        .map(ended -> {
                            if (ended == 0) {
                                throw Problem.notFound();
                            }
                            work.audit(AuditEntry.of(
                                    LIST + ".ended",
                                    LIST,
                                    code,
                                    Map.of("on", command.on().toString(), "reason", command.reason())));
                            return Answer.done();
                        }));
    }
}

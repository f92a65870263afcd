package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.nomenclature.rules.RenamingFacts;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** The approver decrees a renaming: everything decided, number and day of the decree known, and not by who prepared it. */
@ApplicationScoped
class Decreeing {
    private static final String COUNTS = """
            select count(*) filter (where r.decision is null
                and r.outcome in ('NO_MAPPING', 'AMBIGUOUS_EDUCATION', 'BELOW_MINIMUM_EDUCATION'))::int,
              count(*) filter (where\s""" + ApplyingStatement.WANTED + """
            )::int, count(*) filter (where r.decided_by = $2)::int
            from executor_renaming_row r where r.renaming_id = $1
            """;

    private final NomenclatureRules rules;

    Decreeing(NomenclatureRules rules) {
        this.rules = rules;
    }

    /** The approver's act; the positions themselves are worked off in the background. */
    Uni<Void> begin(Renaming renaming, ApplyRenaming command, Caller caller, SqlConnection connection) {
        refuseUndecreed(command);
        return connection
                .preparedQuery(COUNTS)
                .execute(Tuple.of(renaming.id, caller.account()))
                .invoke(rows -> {
                    var counts = rows.iterator().next();
                    renaming.act(RenamingAct.APPLICATION);
                    refuseUndecided(counts.getInteger(0));
                    refuseOwnWork(renaming, counts.getInteger(2), caller);
                    renaming.begin(counts.getInteger(1));
                    renaming.appliedBy = caller.account();
                    renaming.decreeNumber = command.decreeNumber();
                    renaming.decreeIssuedOn = command.decreeIssuedOn();
                })
                .replaceWithVoid();
    }

    /** R45-10; the grade is not part of what is written, so it is what it was. */
    private void refuseUndecreed(ApplyRenaming command) {
        var findings = rules.ofRenaming(new RenamingFacts(
                "", "", LocalDate.EPOCH, LocalDate.EPOCH, command.decreeNumber(), command.decreeIssuedOn()));
        if (!findings.isEmpty()) {
            throw Problem.ruleBroken("RENAMING_REFUSED", findings);
        }
    }

    private static void refuseUndecided(int undecided) {
        if (undecided > 0) {
            throw Problem.conflict("RENAMING_UNDECIDED", Map.of("rows", undecided));
        }
    }

    private static void refuseOwnWork(Renaming renaming, int decidedByCaller, Caller caller) {
        if (renaming.createdBy.equals(caller.account()) || decidedByCaller > 0) {
            throw Problem.forbidden("RENAMING_OTHERS_DECREE");
        }
    }
}

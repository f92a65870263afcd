package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.equivalationcase.Mapping;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision over many cases: accept what is suggested, set a position, or take a decision back; set-wise. */
@ApplicationScoped
public class DecidingCases {
    private static final String FOUND = "select c.id " + WorkbenchFilter.FROM + "where " + WorkbenchFilter.WHERE
            + "and c.state in ('IDENTIFIED', 'MAPPED', 'ALIGNED') order by c.id limit $13";

    private static final String UNSUGGESTED = """
            select c.id from equivalation_case c where c.agency_id = $1 and c.id = any($2)
              and not exists (select from case_suggestion s where s.agency_id = c.agency_id and s.case_id = c.id)""";

    /** What was decided; {@code refused} is filled only when faulty cases were to be left out. */
    @Schema(name = "CasesDecided")
    public record Decided(int decided, List<JudgingDecisions.Refused> refused) {}

    private final FunctionalPositions catalogue;
    private final StoredSuggestions suggestions;

    DecidingCases(FunctionalPositions catalogue, StoredSuggestions suggestions) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
    }

    public Uni<Answer> decide(DecideCases command, UnitOfWork work, SqlConnection db) {
        requireShape(command);
        var agency = work.caller().agency();
        return ids(command, agency, db)
                .call(ids -> catalogue.refresh(db))
                .call(ids -> suggestMissing(command, agency, ids, db))
                .chain(ids ->
                        locked(agency, ids, db).map(open -> new JudgingDecisions(command, catalogue).judge(ids, open)))
                .chain(judged -> write(judged, command, work, db));
    }

    private static void requireShape(DecideCases command) {
        if ((command.caseIds() == null) == (command.filter() == null)) {
            throw Problem.badInput("/caseIds", "CASES_OR_FILTER");
        }
        var set = command.act() == DecideCases.Act.SET;
        if (set && (command.functionalCode() == null || command.functionalCode().isBlank())) {
            throw Problem.badInput("/functionalCode", "VALUE_REQUIRED");
        }
        var explained = command.reason() != null && !command.reason().isBlank();
        if (!explained && (command.act() != DecideCases.Act.ACCEPT || command.wantedRank() > 1)) {
            throw Problem.badInput("/reason", "VALUE_REQUIRED");
        }
    }

    private static Uni<UUID[]> ids(DecideCases command, String agency, SqlConnection db) {
        if (command.caseIds() != null) {
            return Uni.createFrom().item(command.caseIds().toArray(UUID[]::new));
        }
        return db.preparedQuery(FOUND)
                .execute(command.filter().values(agency).addInteger(DecideCases.MAX_CASES + 1))
                .map(rows -> Rows.ids(rows))
                .invoke(DecidingCases::requireSome);
    }

    private static void requireSome(UUID[] ids) {
        if (ids.length == 0) {
            throw Problem.of(422, "NO_CASES_FOUND");
        }
        if (ids.length > DecideCases.MAX_CASES) {
            throw Problem.of(422, "TOO_MANY_CASES").with("limit", DecideCases.MAX_CASES);
        }
    }

    /** What somebody saw is what he accepts; only a case nobody has a suggestion for gets one now. */
    private Uni<?> suggestMissing(DecideCases command, String agency, UUID[] ids, SqlConnection db) {
        return command.act() != DecideCases.Act.ACCEPT
                ? Uni.createFrom().voidItem()
                : db.preparedQuery(UNSUGGESTED)
                        .execute(Tuple.of(agency).addArrayOfUUID(ids))
                        .map(rows -> Rows.ids(rows))
                        .chain(missing -> suggestions.renew(db, agency, missing));
    }

    private static Uni<List<OpenDecision>> locked(String agency, UUID[] ids, SqlConnection db) {
        return db.preparedQuery(OpenDecision.SQL)
                .execute(Tuple.of(agency).addArrayOfUUID(ids))
                .map(rows -> Rows.list(rows, OpenDecision::new));
    }

    private static Uni<Answer> write(JudgingDecisions judged, DecideCases command, UnitOfWork work, SqlConnection db) {
        if (!judged.faults().isEmpty() && !command.leavesFaultyOut()) {
            throw Problem.faultyContent("DECISIONS_FAULTY", judged.faults());
        }
        var written = command.act() == DecideCases.Act.UNDO
                ? TakenBack.write(judged.undone(), command, work, db)
                : Mapping.write(db, work, judged.mappings());
        return written.map(count -> {
            work.audit(AuditEntry.of(
                    "cases.decided",
                    "agency",
                    work.caller().agency(),
                    Map.of(
                            "act",
                            command.act(),
                            "cases",
                            count,
                            "refused",
                            judged.refused().size(),
                            "reason",
                            command.reason() == null ? "" : command.reason())));
            return Answer.ok(new Decided(count, judged.refused()));
        });
    }
}

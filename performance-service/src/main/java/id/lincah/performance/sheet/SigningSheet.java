package id.lincah.performance.sheet;

import id.lincah.performance.evaluation.Evaluation;
import id.lincah.performance.evaluation.EvaluationState;
import id.lincah.performance.people.Official;
import id.lincah.performance.people.Officials;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.performance.rules.SignatureFacts;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The head of the office signs the sheet of all predicates his raters fixed so far. The pattern is checked over all of
 * them; what was rated since the last signature becomes ready for delivery.
 */
@ApplicationScoped
class SigningSheet {
    private final Sheets sheets;
    private final Officials officials;
    private final SheetMapper mapper;
    private final SheetRows rows;
    private final Clock clock;

    SigningSheet(Sheets sheets, Officials officials, SheetMapper mapper, SheetRows rows, Clock clock) {
        this.sheets = sheets;
        this.officials = officials;
        this.mapper = mapper;
        this.rows = rows;
        this.clock = clock;
    }

    Uni<Answer> sign(SignSheet command, UnitOfWork uow) {
        var agency = uow.caller().agency();
        return officials.requireMe(uow.caller()).flatMap(me -> {
            if (!ReadingSheet.isSigner(me, command.unitId())) {
                throw Problem.forbidden("NOT_THE_SIGNER");
            }
            return sheets.subject(agency, command.unitId(), command.year(), command.asked())
                    .flatMap(subject -> sheets.last(agency, command.unitId(), command.year(), command.asked())
                            .flatMap(last -> store(sheet(me, command, subject, last), subject, uow)));
        });
    }

    private PredicateSheet sheet(Official me, SignSheet command, SheetSubject subject, PredicateSheet last) {
        var check = subject.check();
        refuseUnlessSignable(subject, check, command);
        var sheet = new PredicateSheet();
        sheet.id = UUID.randomUUID();
        sheet.agencyId = me.agencyId;
        sheet.unitId = command.unitId();
        sheet.year = command.year();
        sheet.period = command.asked().code();
        sheet.number = last == null ? 1 : last.number + 1;
        sheet.achievement = subject.achievement();
        sheet.counts = SheetCounts.of(subject.counts());
        sheet.outcome = check.outcome();
        sheet.violations = check.violations().toArray(String[]::new);
        sheet.reason = command.reason();
        sheet.ruleSet = PerformanceRules.BOOK.ruleSet().toString();
        sheet.signedBy = me.personId;
        sheet.signedAt = OffsetDateTime.now(clock);
        return sheet;
    }

    private static void refuseUnlessSignable(SheetSubject subject, DistributionCheck check, SignSheet command) {
        if (check == null) {
            throw Problem.conflict("ORG_ACHIEVEMENT_MISSING");
        }
        if (unsigned(subject).isEmpty()) {
            throw Problem.conflict("NOTHING_TO_SIGN");
        }
        PerformanceRules.SIGNATURE.examine(new SignatureFacts(check.outcome(), command.reason())).stream()
                .findFirst()
                .ifPresent(finding -> {
                    throw Problem.conflict(finding.code(), Map.of("patternViolations", check.violations()));
                });
    }

    private static List<Evaluation> unsigned(SheetSubject subject) {
        return subject.evaluations().stream()
                .filter(evaluation -> evaluation.state == EvaluationState.RATED)
                .toList();
    }

    private Uni<Answer> store(PredicateSheet sheet, SheetSubject subject, UnitOfWork uow) {
        unsigned(subject).forEach(Evaluation::signSheet);
        uow.audit(AuditEntry.of("sheet.signed", "predicate-sheet", sheet.id, change(sheet)));
        return sheets.persist(sheet)
                .flatMap(stored -> rows.of(sheet.agencyId, subject))
                .map(lines -> mapper.view(
                        subject, subject.check(), lines, sheet, uow.caller().language()))
                .map(view -> Answer.created("/api/performance/v1/sheets", view, null));
    }

    private static Map<String, Object> change(PredicateSheet sheet) {
        var change = new HashMap<String, Object>();
        change.put("unitId", sheet.unitId.toString());
        change.put("year", sheet.year);
        change.put("period", sheet.period);
        change.put("outcome", sheet.outcome.name());
        change.put("violations", List.of(sheet.violations));
        change.put("reason", sheet.reason == null ? "" : sheet.reason);
        return change;
    }
}

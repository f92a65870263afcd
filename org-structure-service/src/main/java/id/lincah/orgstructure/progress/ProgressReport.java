package id.lincah.orgstructure.progress;

import id.lincah.orgstructure.progress.rules.ProgressRules;
import id.lincah.orgstructure.progress.rules.TargetFacts;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.request.FindingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Judges the kept numbers by the targets of the day. */
@ApplicationScoped
class ProgressReport {
    private final ProgressRules rules;
    private final RuleBook book;
    private final Clock clock;

    ProgressReport(ProgressRules rules, RuleBook book, Clock clock) {
        this.rules = rules;
        this.book = book;
        this.clock = clock;
    }

    List<ProgressView> of(List<AgencyProgress> agencies, Language language) {
        var today = LocalDate.now(clock);
        return agencies.stream().map(agency -> of(agency, today, language)).toList();
    }

    private ProgressView of(AgencyProgress agency, LocalDate today, Language language) {
        var late =
                rules.examine(new TargetFacts(agency.kind(), agency.firstEffectiveOn(), agency.completedOn(), today));
        return new ProgressView(
                agency.agency(),
                agency.name(),
                agency.kind(),
                agency.province(),
                agency.stage(),
                agency.scenarios(),
                agency.levels(),
                AgencyProgress.total(agency.levels()),
                agency.firstEffectiveOn(),
                agency.completedOn(),
                !late.isEmpty(),
                late.stream().mapToLong(ProgressReport::days).max().orElse(0),
                FindingView.of(late, book, language),
                agency.findings().entrySet().stream()
                        .map(each -> new ProgressView.FindingCount(each.getKey(), each.getValue()))
                        .toList(),
                agency.lastActAt());
    }

    private static long days(Finding finding) {
        return (Long) finding.details().get("days");
    }
}

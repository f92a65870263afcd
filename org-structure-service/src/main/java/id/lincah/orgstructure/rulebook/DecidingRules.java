package id.lincah.orgstructure.rulebook;

import id.lincah.orgstructure.acting.rules.ActingRules;
import id.lincah.orgstructure.person.rules.PersonRules;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.positionmap.rules.RetirementAges;
import id.lincah.orgstructure.progress.rules.ProgressRules;
import id.lincah.orgstructure.progress.rules.ReductionTargets;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalRules;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.orgstructure.unitscreening.rules.KeptSettings;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.SettingProposals;
import id.lincah.regulation.RuleBook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Hands the pure rules, and the one clock, to those who ask them. */
final class DecidingRules {
    /** The day changes at midnight in Jakarta, also for a server that runs on another zone's time. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    DecidingRules() {}

    @Produces
    @Singleton
    static ScreeningRules screeningRules(RuleBook book) {
        return new ScreeningRules(book, KeptSettings.read());
    }

    @Produces
    @Singleton
    static SettingProposals settingProposals() {
        return SettingProposals.read(KeptSettings.read());
    }

    @Produces
    @Singleton
    static ReductionRules reductionRules(RuleBook book) {
        return new ReductionRules(book);
    }

    @Produces
    @Singleton
    static SimplificationRules simplificationRules(RuleBook book) {
        return new SimplificationRules(book);
    }

    @Produces
    @Singleton
    static ActingRules actingRules(RuleBook book) {
        return new ActingRules(book);
    }

    @Produces
    @Singleton
    static PersonRules personRules(RuleBook book) {
        return new PersonRules(book);
    }

    @Produces
    @Singleton
    static ProgressRules progressRules(RuleBook book) {
        return new ProgressRules(book, ReductionTargets.read());
    }

    @Produces
    @Singleton
    static PositionMapRules positionMapRules(RuleBook book) {
        return new PositionMapRules(book);
    }

    @Produces
    @Singleton
    static RetirementAges retirementAges() {
        return new RetirementAges();
    }

    @Produces
    @Singleton
    static ProposalRules proposalRules(RuleBook book) {
        return new ProposalRules(book);
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(JAKARTA);
    }
}

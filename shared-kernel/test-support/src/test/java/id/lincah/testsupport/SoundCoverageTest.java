package id.lincah.testsupport;

import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import id.lincah.team.sound.rules.SoundRules;
import java.nio.file.Path;
import java.util.List;

/** The base class as a service uses it, on a fixture without a fault. */
class SoundCoverageTest extends RegulationCoverage {
    @Override
    protected RuleBook book() {
        return RegulationChecksTest.book("sound");
    }

    @Override
    protected List<Rules<?>> rules() {
        return List.of(SoundRules.of(book()));
    }

    /** Its classes are test classes, which the base rightly leaves out; the kernel has no rule of its own. */
    @Override
    protected List<String> ruleClasses() {
        return List.of("id.lincah.team.sound.rules.Limit");
    }

    @Override
    protected Path caseFolder() {
        return Path.of("src/test/resources/regulation-fixture/sound/cases");
    }
}

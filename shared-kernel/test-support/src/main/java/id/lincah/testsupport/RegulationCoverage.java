package id.lincah.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lincah.regulation.ArticleRegister;
import id.lincah.regulation.Language;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * Guards a service's regulation: extend it once per service as {@code RegulationCoverageTest} and hand it the
 * production constants.
 */
public abstract class RegulationCoverage {

    /** The service's rule book, as production reads it. */
    protected abstract RuleBook book();

    /** Every list of rules the service decides by, the production instances. */
    protected abstract List<Rules<?>> rules();

    /** The service's package, e.g. {@code id.lincah.team}. */
    protected String basePackage() {
        return getClass().getPackageName();
    }

    /** Where the case files lie, seen from the module. */
    protected Path caseFolder() {
        return Path.of("src/main/resources/regulation/cases");
    }

    @Test
    void everyListedRuleStandsInTheBook() {
        assertNone(checks().rulesWithoutEntry(rules()));
    }

    @Test
    void everyRuleClassStandsInAList() {
        var classes = ruleClasses();
        assertFalse(classes.isEmpty(), () -> "no rule found below " + basePackage());
        assertNone(checks().unlistedRules(rules(), classes));
    }

    @Test
    void everyRuleIsBoundByACase() {
        assertNone(checks().rulesWithoutCase(rules()));
    }

    @Test
    void everyCodeIsExpectedByACase() {
        assertNone(checks().codesWithoutCase());
    }

    @Test
    void noCaseExpectsACodeThatNoRuleGives() {
        assertNone(checks().unknownCodes());
    }

    @Test
    void everyCitationIsRegistered() {
        assertNone(checks().unregisteredCitations(ArticleRegister.read()));
    }

    @Test
    void everyCodeSpeaksBothLanguages() {
        for (var code : book().codes()) {
            for (var language : Language.values()) {
                assertFalse(book().text(code, language).text().isBlank(), code);
            }
        }
    }

    @Test
    void everyCaseFileIsListed(TestReporter reporter) throws IOException {
        try (var files = Files.list(caseFolder())) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertNone(checks().forgottenTopics(names));
        }
        reporter.publishEntry("cases no lawyer has read yet", String.valueOf(checks().unreviewedCases()));
    }

    private RegulationChecks checks() {
        return new RegulationChecks(book());
    }

    /** Every rule class of the service, by name. */
    protected List<String> ruleClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(basePackage()).stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
    }

    private static void assertNone(List<String> faults) {
        assertEquals(List.of(), faults);
    }
}

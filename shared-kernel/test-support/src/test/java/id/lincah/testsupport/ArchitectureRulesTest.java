package id.lincah.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import id.lincah.performance.fixture.Neighbour;
import id.lincah.team.broken.AnnotatesATransaction;
import id.lincah.team.broken.BorrowsAConnection;
import id.lincah.team.broken.KnowsANeighbour;
import id.lincah.team.broken.OpensATransaction;
import id.lincah.team.broken.TeamEndpoint;
import id.lincah.team.broken.rules.KnowsAFramework;
import id.lincah.team.broken.rules.ReadsTheClock;
import id.lincah.team.sound.SoundResource;
import id.lincah.team.sound.rules.Facts;
import id.lincah.team.sound.rules.Limit;
import id.lincah.team.sound.rules.SoundRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each rule is broken on purpose once: a rule that cannot go red guards nothing. */
class ArchitectureRulesTest {
    private static final Class<?>[] SOUND = {
        Facts.class, Limit.class, SoundRules.class, SoundResource.class, Neighbour.class
    };

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(ArchitectureRules.RULES_ARE_PLAIN_JAVA, KnowsAFramework.class),
                Arguments.of(ArchitectureRules.RULES_READ_NO_CLOCK, ReadsTheClock.class),
                Arguments.of(ArchitectureRules.SERVICES_STAY_APART, KnowsANeighbour.class),
                Arguments.of(ArchitectureRules.ONE_DOOR_TO_THE_DATABASE, OpensATransaction.class),
                Arguments.of(ArchitectureRules.ONE_DOOR_TO_THE_DATABASE, BorrowsAConnection.class),
                Arguments.of(ArchitectureRules.NO_TRANSACTION_BY_ANNOTATION, AnnotatesATransaction.class),
                Arguments.of(ArchitectureRules.RESOURCES_ARE_CALLED_RESOURCE, TeamEndpoint.class),
                Arguments.of(ArchitectureRules.EVERY_RULE_STANDS_IN_A_LIST, ReadsTheClock.class));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsFoundAndNamed(ArchRule rule, Class<?> breach) {
        var result = rule.evaluate(new ClassFileImporter().importClasses(breach, Neighbour.class));
        assertTrue(result.hasViolation());
        assertTrue(
                result.getFailureReport().toString().contains(breach.getSimpleName()),
                result.getFailureReport().toString());
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void soundClassesPass(ArchRule rule, Class<?> breach) {
        var result = rule.evaluate(new ClassFileImporter().importClasses(SOUND));
        assertEquals("", String.join("\n", result.getFailureReport().getDetails()), breach.getSimpleName());
    }

    @Test
    void aRuleThatMatchesNoClassFails() {
        var nothing = new ClassFileImporter().importClasses(Neighbour.class);
        assertFalse(passes(ArchitectureRules.RULES_ARE_PLAIN_JAVA, nothing));
    }

    private static boolean passes(ArchRule rule, JavaClasses classes) {
        try {
            rule.check(classes);
            return true;
        } catch (AssertionError empty) {
            return false;
        }
    }
}

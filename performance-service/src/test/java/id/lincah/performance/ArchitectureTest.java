package id.lincah.performance;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lincah.testsupport.ArchitectureRules;

@AnalyzeClasses(packages = "id.lincah.performance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PLAIN = ArchitectureRules.RULES_ARE_PLAIN_JAVA;

    @ArchTest
    static final ArchRule NO_CLOCK = ArchitectureRules.RULES_READ_NO_CLOCK;

    @ArchTest
    static final ArchRule APART = ArchitectureRules.SERVICES_STAY_APART;

    @ArchTest
    static final ArchRule ONE_DOOR = ArchitectureRules.ONE_DOOR_TO_THE_DATABASE;

    @ArchTest
    static final ArchRule NO_ANNOTATION = ArchitectureRules.NO_TRANSACTION_BY_ANNOTATION;

    @ArchTest
    static final ArchRule NAMES = ArchitectureRules.RESOURCES_ARE_CALLED_RESOURCE;

    @ArchTest
    static final ArchRule LISTED = ArchitectureRules.EVERY_RULE_STANDS_IN_A_LIST;
}

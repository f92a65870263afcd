package id.lincah.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "id.lincah.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theDoorKnowsNoLawNoDataAndNoService = noClasses()
            .that()
            .resideInAPackage("id.lincah.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.lincah.regulation..",
                    "id.lincah.events..",
                    "id.lincah.messaging..",
                    "id.lincah.request..",
                    "id.lincah.orgstructure..",
                    "id.lincah.equivalation..",
                    "id.lincah.team..",
                    "id.lincah.performance..",
                    "java.sql..",
                    "jakarta.persistence..",
                    "io.vertx.sqlclient..");

    @ArchTest
    static final ArchRule theShapeCheckNeedsNobody = noClasses()
            .that()
            .resideInAPackage("..door..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..relay..", "..session..", "..status..");
}

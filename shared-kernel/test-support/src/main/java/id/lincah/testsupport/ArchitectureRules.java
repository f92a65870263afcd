package id.lincah.testsupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import id.lincah.regulation.Rule;
import java.util.List;
import java.util.Set;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The architecture in a form that fails the build. A service's {@code ArchitectureTest} imports its own classes
 * without tests ({@code @AnalyzeClasses(packages = …, importOptions = ImportOption.DoNotIncludeTests.class)}) and
 * holds these rules as fields annotated with {@code @ArchTest}.
 */
public final class ArchitectureRules {
    private static final String TRANSACTION_DOOR = "id.lincah.request.TenantTransaction";
    private static final List<String> SERVICES = List.of(
            "id.lincah.orgstructure",
            "id.lincah.equivalation",
            "id.lincah.team",
            "id.lincah.performance",
            "id.lincah.gateway");
    private static final Set<String> OPENERS = Set.of(
            "withTransaction",
            "withSession",
            "withStatelessTransaction",
            "withStatelessSession",
            "openSession",
            "openStatelessSession",
            "begin",
            "getConnection",
            "withConnection");

    /** Law is plain Java: a lawyer's reviewer needs no framework, and a test needs no container. */
    public static final ArchRule RULES_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .onlyDependOnClassesThat(plain())
            .because("rules know only the JDK, the regulation module and each other");

    /** The legal date is an input: an old case is decided by the law then in force. */
    public static final ArchRule RULES_READ_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .accessTargetWhere(target(clock()))
            .because("a rule gets its day with the facts");

    /** Services speak by events and never know each other's classes. */
    public static final ArchRule SERVICES_STAY_APART = classes()
            .that()
            .resideInAnyPackage(below(SERVICES))
            .should(new KnowNoOtherService(SERVICES))
            .because("services speak by events");

    /** Row level security holds because one helper sets the tenant at the start of every transaction. */
    public static final ArchRule ONE_DOOR_TO_THE_DATABASE = noClasses()
            .that(doNotMakeTheDoor())
            .should()
            .accessTargetWhere(target(opener()))
            .because("only TenantTransaction opens transactions");

    /** The annotation would open a transaction as well, without the tenant. */
    public static final ArchRule NO_TRANSACTION_BY_ANNOTATION =
            classes().should(new CarryNoTransactionAnnotation()).because("only TenantTransaction opens transactions");

    public static final ArchRule RESOURCES_ARE_CALLED_RESOURCE = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Resource");

    /** A rule outside every list is law that is written down and never asked. */
    public static final ArchRule EVERY_RULE_STANDS_IN_A_LIST = classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should(new StandInAList());

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> plain() {
        var known = resideInAnyPackage("java..", "id.lincah.regulation..", "id.lincah..rules..");
        return DescribedPredicate.describe("are plain", type -> {
            var element = type.getBaseComponentType();
            return element.isPrimitive() || known.test(element);
        });
    }

    private static DescribedPredicate<AccessTarget> clock() {
        return DescribedPredicate.describe("reads a clock", target -> {
            var owner = target.getOwner().getName();
            return switch (target.getName()) {
                case "now" -> owner.startsWith("java.time.");
                case "systemUTC", "systemDefaultZone", "system", "instant", "millis" -> owner.equals("java.time.Clock");
                case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
                case "<init>" -> owner.equals("java.util.Date");
                default -> false;
            };
        });
    }

    private static DescribedPredicate<AccessTarget> opener() {
        var database = assignableTo("io.vertx.sqlclient.SqlClient")
                .or(assignableTo("io.vertx.mutiny.sqlclient.SqlClient"))
                .or(resideInAnyPackage(
                        "io.vertx.sqlclient..",
                        "io.vertx.mutiny.sqlclient..",
                        "io.vertx.pgclient..",
                        "io.vertx.mutiny.pgclient..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "javax.sql.."));
        return DescribedPredicate.describe(
                "opens a transaction",
                target -> OPENERS.contains(target.getName()) && database.test(target.getOwner()));
    }

    private static DescribedPredicate<JavaClass> doNotMakeTheDoor() {
        return DescribedPredicate.describe(
                "are not TenantTransaction",
                type -> !type.getName().equals(TRANSACTION_DOOR)
                        && !type.getName().startsWith(TRANSACTION_DOOR + "$"));
    }

    private static String[] below(List<String> packages) {
        return packages.stream().map(name -> name + "..").toArray(String[]::new);
    }
}

package id.lincah.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Neither a class nor one of its methods asks the container for a transaction or a session. */
final class CarryNoTransactionAnnotation extends ArchCondition<JavaClass> {
    private static final Set<String> ANNOTATIONS = Set.of(
            "io.quarkus.hibernate.reactive.panache.common.WithTransaction",
            "io.quarkus.hibernate.reactive.panache.common.WithSession",
            "io.quarkus.hibernate.reactive.panache.common.WithSessionOnDemand",
            "jakarta.transaction.Transactional");

    CarryNoTransactionAnnotation() {
        super("carry no transaction annotation");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (opens(type)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " opens a transaction by annotation"));
        }
        type.getMethods().stream()
                .filter(CarryNoTransactionAnnotation::opens)
                .map(JavaMethod::getFullName)
                .forEach(name ->
                        events.add(SimpleConditionEvent.violated(type, name + " opens a transaction by annotation")));
    }

    private static boolean opens(CanBeAnnotated element) {
        return ANNOTATIONS.stream().anyMatch(element::isAnnotatedWith);
    }
}

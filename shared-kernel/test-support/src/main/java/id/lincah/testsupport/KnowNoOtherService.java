package id.lincah.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** A class of one service depends on no class of another. */
final class KnowNoOtherService extends ArchCondition<JavaClass> {
    private final List<String> services;

    KnowNoOtherService(List<String> services) {
        super("know no other service");
        this.services = services;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var home = serviceOf(type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            var neighbour = serviceOf(dependency.getTargetClass().getBaseComponentType());
            if (neighbour.isPresent() && !neighbour.equals(home)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        });
    }

    private Optional<String> serviceOf(JavaClass type) {
        var name = type.getPackageName() + ".";
        return services.stream()
                .filter(service -> name.startsWith(service + "."))
                .findFirst();
    }
}

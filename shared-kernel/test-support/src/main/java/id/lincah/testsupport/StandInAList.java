package id.lincah.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.lincah.regulation.Rules;
import java.util.stream.Stream;

/** A rule is made by a class that also makes a list of rules. */
final class StandInAList extends ArchCondition<JavaClass> {
    StandInAList() {
        super("stand in a list of rules");
    }

    @Override
    public void check(JavaClass rule, ConditionEvents events) {
        var makers = Stream.concat(
                        rule.getConstructorCallsToSelf().stream(), rule.getConstructorReferencesToSelf().stream())
                .map(access -> access.getOriginOwner());
        if (makers.noneMatch(StandInAList::makesAList)) {
            events.add(SimpleConditionEvent.violated(rule, rule.getName() + " stands in no list of rules"));
        }
    }

    private static boolean makesAList(JavaClass maker) {
        return maker.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Rules.class));
    }
}

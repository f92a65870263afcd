package id.lincah.request;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BodyFaultsTest {
    record Choice(String one, String other) {
        @AssertTrue(message = "ONE_OR_OTHER")
        boolean isEither() {
            return (one == null) != (other == null);
        }
    }

    record Body(@NotNull String name, List<@Valid Choice> choices) {}

    @Test
    void members_that_do_not_fit_each_other_are_the_fault_of_their_object() {
        var problem = faults(new Body("N", List.of(new Choice("a", null), new Choice("a", "b"))));

        assertThat(problem.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/choices/1", "ONE_OR_OTHER"));
    }

    @Test
    void a_missing_member_is_named_itself() {
        assertThat(faults(new Body(null, List.of())).violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/name", "NOT_NULL"));
    }

    private static Problem faults(Body body) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return BodyFaults.of(
                    new ConstraintViolationException(factory.getValidator().validate(body)));
        }
    }
}

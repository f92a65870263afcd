package id.lincah.orgstructure.reduction;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of three counts two must be given; a question with fewer is told which are missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TwoCountsNeeded.Validator.class)
public @interface TwoCountsNeeded {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the place of every missing count, not of the question as a whole. */
    final class Validator implements ConstraintValidator<TwoCountsNeeded, SummariseReduction> {
        private static final int MOST_MISSING = 1;

        @Override
        public boolean isValid(SummariseReduction question, ConstraintValidatorContext context) {
            var missing = question.missing();
            if (missing.size() <= MOST_MISSING) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            missing.forEach(count -> context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(count)
                    .addConstraintViolation());
            return false;
        }
    }
}

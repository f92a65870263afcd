package id.lincah.performance.calculator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At least one result must be rated, a main one in the first place: of nothing there is nothing to advise. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RatingNeeded.Validator.class)
public @interface RatingNeeded {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the empty list of main results as the place. */
    final class Validator implements ConstraintValidator<RatingNeeded, Questions.ResultRatingQuestion> {
        @Override
        public boolean isValid(Questions.ResultRatingQuestion question, ConstraintValidatorContext context) {
            if (question.isAnyRated()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode("main")
                    .addConstraintViolation();
            return false;
        }
    }
}

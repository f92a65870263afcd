package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Sex;
import java.time.LocalDate;

/**
 * What the rules on a person's record may know.
 *
 * @param grade as recorded, of either scale
 * @param ordinary whether the person holds no structural and no functional position
 * @param numberBirthDate birth date the employee number says; null when the number can't be read
 * @param numberSex sex the employee number says; null when the number can't be read
 */
public record PersonFacts(
        EmploymentStatus status,
        String grade,
        EducationLevel education,
        boolean ordinary,
        LocalDate birthDate,
        Sex sex,
        LocalDate numberBirthDate,
        Sex numberSex) {}

package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import java.time.LocalDate;

/**
 * What is known of one executor and his title.
 *
 * @param onList whether the title stands on the list of the day
 * @param becomes the name it has or gets; null when none is known
 * @param education null when nobody holds the position
 * @param status null when nobody holds the position
 * @param decree in force on the day; null for none
 */
public record NamingFacts(
        String title,
        boolean onList,
        NameOnList becomes,
        EducationLevel education,
        EmploymentStatus status,
        ExecutorDecree decree,
        LocalDate asOf) {}

package id.lincah.equivalation.workbench.ranking;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.FunctionalLevel;
import java.util.List;

/**
 * What is known of the abolished position and its holder.
 *
 * @param unitAbove the unit that takes over, or whose part the old one was; null when unknown
 * @param central whether the agency is a central one
 * @param level the level the law prescribes (R17-03)
 * @param education null when unknown
 * @param educationField null when unknown
 */
public record FormerPost(
        String title,
        String unitName,
        String unitAbove,
        String officeName,
        List<String> functions,
        boolean central,
        FunctionalLevel level,
        EducationLevel education,
        String educationField) {}

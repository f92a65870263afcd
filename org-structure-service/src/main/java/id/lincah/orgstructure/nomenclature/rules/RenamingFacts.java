package id.lincah.orgstructure.nomenclature.rules;

import java.time.LocalDate;

/** One person's grade before and after his position is renamed, and the decree that says so. */
public record RenamingFacts(
        String gradeBefore,
        String gradeAfter,
        LocalDate gradeSinceBefore,
        LocalDate gradeSinceAfter,
        String decreeNumber,
        LocalDate decreeIssuedOn) {}

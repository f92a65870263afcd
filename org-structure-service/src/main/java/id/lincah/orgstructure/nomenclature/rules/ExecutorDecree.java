package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EducationLevel;
import java.time.LocalDate;

/**
 * The decree whose list is in force on a day (R45-07).
 *
 * @param replaces the decree before it; null for none
 * @param inForceFrom null when its first day is not known
 * @param adjustmentYears years agencies have to adjust (R45-08); null for none
 * @param heritageYears years caretakers of heritage sites have to reach the minimum (R45-09); null for none
 */
public record ExecutorDecree(
        String decree,
        String replaces,
        LocalDate inForceFrom,
        Integer adjustmentYears,
        Integer heritageYears,
        EducationLevel heritageMinimum) {

    /** Last day to adjust, itself still in time; null when the decree gives no time. */
    public LocalDate adjustmentDue() {
        return adjustmentYears == null ? null : inForceFrom.plusYears(adjustmentYears);
    }

    /** Whether agencies may still adjust on a day: until then the <em>kelas jabatan</em> of the decree before stays. */
    public boolean adjusting(LocalDate day) {
        return adjustmentYears != null && !day.isAfter(adjustmentDue());
    }

    public LocalDate heritageDue() {
        return heritageYears == null ? null : inForceFrom.plusYears(heritageYears);
    }
}

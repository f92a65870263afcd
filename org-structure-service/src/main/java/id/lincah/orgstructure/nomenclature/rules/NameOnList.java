package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EducationLevel;

/**
 * A name as the list of a day has it.
 *
 * @param jobClassFrom lowest <em>kelas jabatan</em>, 1 to 17
 * @param jobClassTo highest; the same as the lowest for most
 * @param heritageCaretaker whether R45-09 speaks of it
 */
public record NameOnList(
        String code,
        String name,
        ExecutorClass executorClass,
        EducationLevel minimumEducation,
        int jobClassFrom,
        int jobClassTo,
        boolean heritageCaretaker,
        String decree) {}

package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.NameOnList;
import id.lincah.orgstructure.nomenclature.rules.NamingOutcome;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.util.List;

/**
 * What an executor's title becomes on a day.
 *
 * @param newCode null when no name is known
 * @param candidates codes of the names it could become, when they are several
 * @param decree whose list is in force; null for none
 * @param jobClass the <em>kelas jabatan</em> that counts on the day; null when none is on file
 */
public record NameCheckView(
        NamingOutcome outcome,
        String newCode,
        String newName,
        ExecutorClass executorClass,
        EducationLevel minimumEducation,
        JobClass jobClass,
        List<String> candidates,
        String decree,
        List<FindingView> findings,
        RuleSet ruleSet) {

    /** <em>Kelas jabatan</em> and the decree it comes from: while agencies adjust, the one before (R45-08). */
    public record JobClass(int from, int to, String decree) {
        static JobClass of(NameOnList name) {
            return name == null ? null : new JobClass(name.jobClassFrom(), name.jobClassTo(), name.decree());
        }
    }
}

package id.lincah.orgstructure.scenariodocuments.rules;

import java.util.List;

/**
 * What a proposal consists of, as far as something may be missing from it. Units are given by code.
 *
 * @param screened whether the structure before and after can be told at all
 * @param unreasoned kept units without criterion and legal basis
 * @param untaken removed units nobody takes over
 * @param functionless removed units whose functions are not recorded
 * @param unassigned functions of removed units without a successor
 * @param stepless removed units whose holder has no next step
 * @param staffed whether positions are recorded, which the summary of job and workload analysis rests on
 * @param regulated whether number and date of the regulation are recorded
 */
public record ProposalFacts(
        boolean screened,
        List<String> unreasoned,
        List<String> untaken,
        List<String> functionless,
        List<UnitFunction> unassigned,
        List<String> stepless,
        boolean staffed,
        boolean regulated) {
    public ProposalFacts {
        unreasoned = List.copyOf(unreasoned);
        untaken = List.copyOf(untaken);
        functionless = List.copyOf(functionless);
        unassigned = List.copyOf(unassigned);
        stepless = List.copyOf(stepless);
    }

    /** A function of a unit. */
    public record UnitFunction(String unit, String function) {}
}

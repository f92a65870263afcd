package id.lincah.story.input;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the operator decides about one unit of a scenario.
 *
 * @param exemption given when the unit is kept against the rule's proposal
 * @param successorUnitCode unit that takes over the functions of a removed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(String unitCode, String decision, Exemption exemption, String successorUnitCode) {

    /** Why a candidate stays: a criterion of R25-03 and the text it rests on. */
    public record Exemption(String criterion, String legalBasis) {}

    static Decision keep(String unit, String criterion, String legalBasis) {
        return new Decision(unit, "KEEP", new Exemption(criterion, legalBasis), null);
    }

    static Decision remove(String unit, String successor) {
        return new Decision(unit, "REMOVE", null, successor);
    }
}

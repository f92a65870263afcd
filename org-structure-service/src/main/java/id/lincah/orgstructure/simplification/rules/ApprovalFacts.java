package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.AgencyKind;

/**
 * Who wants to judge whose proposal.
 *
 * @param approval whether it is the approval itself and not the validation before it
 * @param homeAffairs whether he acts for the ministry of home affairs
 * @param validator whether he acts for the ministry of administrative reform
 * @param ownAgency whether the proposal is his own agency's
 * @param ownProposal whether he proposed it himself
 */
public record ApprovalFacts(
        AgencyKind agencyKind,
        boolean approval,
        boolean homeAffairs,
        boolean validator,
        boolean ownAgency,
        boolean ownProposal) {}

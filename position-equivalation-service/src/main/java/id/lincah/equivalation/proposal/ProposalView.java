package id.lincah.equivalation.proposal;

import id.lincah.regulation.AgencyKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A proposal as the API shows it; dates and numbers are null until their step is taken. */
public record ProposalView(
        UUID id,
        String agency,
        String name,
        UUID scenarioId,
        AgencyKind agencyKind,
        LocalDate referenceDate,
        ProposalState state,
        int cases,
        LocalDate proposedOn,
        boolean lateProposal,
        OffsetDateTime snapshotAt,
        int round,
        String withoutDocuments,
        String remarks,
        String considerationNumber,
        LocalDate consideredOn,
        String approvalNumber,
        LocalDate approvedOn,
        Integer approvedCount,
        String decreeNumber,
        LocalDate effectiveOn,
        LocalDate heldOn,
        boolean late,
        int inaugurated,
        int struckOff,
        int postponed,
        long version) {}

package id.lincah.equivalation.proposalpapers;

import java.util.List;
import java.util.UUID;

/**
 * Whether the papers of a proposal can be written.
 *
 * @param files how many the archive will hold
 * @param missing what stands in the way; at most a hundred cases are named
 */
public record PapersView(boolean complete, boolean draft, int officials, int files, List<Lack> missing) {
    static final int OF_PROPOSAL = 2;
    static final int OF_LIST = 4;
    static final int OF_PERSON = 6;

    /** One place that would be empty; {@code caseId} is null for the proposal itself. */
    public record Lack(UUID caseId, String field) {}
}

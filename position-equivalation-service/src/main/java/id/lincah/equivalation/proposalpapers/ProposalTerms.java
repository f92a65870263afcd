package id.lincah.equivalation.proposalpapers;

import id.lincah.regulation.AgencyKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What every paper of a proposal says of the proposal.
 *
 * @param decreeNumber of the appointment, before it the number the letterhead foresees
 * @param effectiveOn TMT: of the appointment, before it the intended one
 * @param draft as long as nobody is appointed
 * @param basis versions of proposal and letterhead: papers made from others are not of one piece with these
 */
record ProposalTerms(
        UUID id,
        String agency,
        AgencyKind agencyKind,
        String name,
        String regulation,
        Letterhead head,
        String decreeNumber,
        LocalDate effectiveOn,
        boolean draft,
        String basis) {
    static ProposalTerms of(Row row) {
        var decree = row.getString("decree_number");
        var head = row.getString("letter_number") == null ? null : Letterhead.of(row);
        return new ProposalTerms(
                row.getUUID("id"),
                row.getString("agency_id"),
                AgencyKind.valueOf(row.getString("agency_kind")),
                row.getString("name"),
                row.getString("regulation_number"),
                head,
                decree != null ? decree : head == null ? null : head.decreeNumber(),
                row.getLocalDate("effective_on") == null
                        ? row.getLocalDate("reference_date")
                        : row.getLocalDate("effective_on"),
                decree == null,
                row.getLong("version") + "/" + row.getLong("head_version"));
    }

    /** Names of the values without which no paper may be written. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (head == null) {
            missing.add("letterhead");
        }
        if (decreeNumber == null || decreeNumber.isBlank()) {
            missing.add("decreeNumber");
        }
        if (regulation == null || regulation.isBlank()) {
            missing.add("regulationNumber");
        }
        return missing;
    }

    /** @throws IllegalStateException when these papers and those would not be of one piece */
    <T> T requireSame(ProposalTerms now, T made) {
        if (!basis.equals(now.basis)) {
            throw new IllegalStateException("the proposal changed while its papers were sent");
        }
        return made;
    }

    /** Drafts say so on every page. */
    String mark() {
        return draft ? "RANCANGAN" : null;
    }
}

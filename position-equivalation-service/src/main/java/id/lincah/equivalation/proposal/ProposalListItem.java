package id.lincah.equivalation.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lincah.regulation.AgencyKind;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/** A proposal in a list, with the key it is sorted by. */
public record ProposalListItem(
        @JsonUnwrapped ProposalView view, @JsonIgnore String sortKey) {
    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "name",
            "state",
            "cases",
            "proposedOn",
            "lateProposal",
            "referenceDate",
            "approvalNumber",
            "approvedOn",
            "approvedCount",
            "decreeNumber",
            "effectiveOn",
            "heldOn",
            "late",
            "inaugurated",
            "struckOff",
            "postponed");

    static ProposalListItem of(Row row) {
        return new ProposalListItem(view(row), row.getString("sort_key"));
    }

    private static ProposalView view(Row row) {
        return new ProposalView(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getUUID("scenario_id"),
                AgencyKind.valueOf(row.getString("agency_kind")),
                row.getLocalDate("reference_date"),
                ProposalState.valueOf(row.getString("state")),
                row.getInteger("cases"),
                row.getLocalDate("proposed_on"),
                row.getBoolean("late_proposal"),
                row.getOffsetDateTime("snapshot_at"),
                row.getInteger("round"),
                row.getString("without_documents"),
                row.getString("remarks"),
                row.getString("consideration_number"),
                row.getLocalDate("considered_on"),
                row.getString("approval_number"),
                row.getLocalDate("approved_on"),
                row.getInteger("approved_count"),
                row.getString("decree_number"),
                row.getLocalDate("effective_on"),
                row.getLocalDate("held_on"),
                row.getBoolean("late"),
                row.getInteger("inaugurated"),
                row.getInteger("struck_off"),
                row.getInteger("postponed"),
                row.getLong("version"));
    }

    List<Object> cells() {
        return Arrays.asList(
                view.id(),
                view.agency(),
                view.name(),
                view.state(),
                view.cases(),
                view.proposedOn(),
                view.lateProposal(),
                view.referenceDate(),
                view.approvalNumber(),
                view.approvedOn(),
                view.approvedCount(),
                view.decreeNumber(),
                view.effectiveOn(),
                view.heldOn(),
                view.late(),
                view.inaugurated(),
                view.struckOff(),
                view.postponed());
    }
}

package id.lincah.team.assignment;

import jakarta.validation.constraints.Size;

/** Why a request is refused or withdrawn, or an assignment ends early. */
public record GiveReason(@Size(max = 500) String reason) {
    static final GiveReason NONE = new GiveReason(null);
}

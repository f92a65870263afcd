package id.lincah.team.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that may decide whether one assignment may become active.
 *
 * @param on the day on which it is to become active
 * @param equated false while the person's position is abolished and no functional position given yet
 */
public record StartFacts(
        UUID assignment,
        LocalDate startsOn,
        LocalDate on,
        boolean letterIssued,
        boolean equated,
        boolean left,
        List<ApproverRole> missingApprovals) {}

package id.lincah.equivalation.inauguration;

import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the check of the names would say on a day: only those it says something of.
 *
 * @param checked how many names were asked about
 */
public record RecheckView(LocalDate on, int checked, int wouldBeStruckOff, List<Name> names) {
    /** One name and what is found. */
    public record Name(UUID caseId, UUID personId, String outcome, List<FindingView> findings) {}
}

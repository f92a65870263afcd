package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person holds no functional position any more; the account takes no further credit.
 *
 * @param reason {@code DECEASED}, {@code RETIRED}, {@code MOVED}, {@code STRUCTURAL_POST}, {@code DISMISSED} or {@code UNPLACED}
 * @param balance decimal text, what stood in the account
 * @param closedOn the first day without the account
 */
@Contract(
        type = "id.lincah.credit.account-closed.v1",
        topic = "position-equivalation.credits.events.v1",
        aggregate = "credit-account",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record CreditAccountClosed(UUID personId, String agency, String reason, String balance, LocalDate closedOn)
        implements PublishedEvent {
    public CreditAccountClosed {
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(reason, "reason");
        Required.value(balance, "balance");
        Required.value(closedOn, "closedOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}

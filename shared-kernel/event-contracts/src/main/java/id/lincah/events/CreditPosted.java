package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Credit was entered in the account of a person.
 *
 * @param kind {@code BASE}, {@code GRANT}, {@code CONVERSION}, {@code EDUCATION}, {@code SUBCOORDINATOR}, {@code INTEGRATION}, {@code LEVEL_PROMOTION}
 *     or {@code CORRECTION}
 * @param year performance year of a conversion; may be null
 * @param fromMonth may be null
 * @param months may be null
 * @param evaluationId may be null
 * @param correctsEntryId the entry that a correction takes back; may be null
 * @param credit decimal text, e.g. {@code 18.75}
 * @param balance decimal text, after this entry
 */
@Contract(
        type = "id.lincah.credit.posted.v1",
        topic = "position-equivalation.credits.events.v1",
        aggregate = "credit-account",
        classification = Classification.CONFIDENTIAL,
        schema = "1.1")
public record CreditPosted(
        UUID entryId,
        UUID personId,
        String agency,
        String kind,
        String functionalLevel,
        Integer year,
        Integer fromMonth,
        Integer months,
        UUID evaluationId,
        UUID correctsEntryId,
        String credit,
        String balance,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public CreditPosted {
        Required.value(entryId, "entryId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(kind, "kind");
        Required.value(functionalLevel, "functionalLevel");
        Required.value(credit, "credit");
        Required.value(balance, "balance");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}

package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.Cast;
import java.math.BigDecimal;
import java.util.Map;

/** The predicate of each of the twelve becomes credit in his account, by the event alone. */
final class PostingCredit implements Step {

    private static final String API = "/api/equivalation/v1/credit-accounts/";
    /** Coefficient of the level times the share of the predicate, for twelve months. */
    private static final Map<String, String> NOTABLE = Map.of(
            "lead", "56.25",
            "employee", "37.50",
            "employee-02", "18.75",
            "employee-07", "37.50",
            "employee-08", "18.75");

    private final Door door;
    private final Report report;

    PostingCredit(Door door, Report report) {
        this.door = door;
        this.report = report;
    }

    @Override
    public String title() {
        return "6 Angka kredit / Credit";
    }

    @Override
    public String play() {
        var persons = Lookup.teamOfficials(door);
        int right = 0;
        for (var account : Cast.TEAM.values()) {
            var expected = new BigDecimal(NOTABLE.getOrDefault(account, "25.00"));
            right += expected.equals(Patience.until(expected, () -> conversion(persons.get(account)))) ? 1 : 0;
        }
        report.figure("Angka kredit 2025 tepat / credit of 2025 right", Cast.TEAM.size(), right);
        return "%d rekening / accounts".formatted(right);
    }

    private BigDecimal conversion(String person) {
        for (JsonNode entry : door.get("operator", API + person).path("entries")) {
            if ("CONVERSION".equals(entry.path("kind").asText())
                    && entry.path("year").asInt() == 2025) {
                return entry.path("credit").decimalValue().setScale(2);
            }
        }
        return BigDecimal.ZERO;
    }
}

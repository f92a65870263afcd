package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.careerpath.rules.PathFacts;
import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the query of {@link Travellers} found of one person, as the rules want it. */
record KnownTraveller(Row row) {
    /** AK-15: no month before this one is converted. */
    private static final YearMonth FIRST_CONVERTED = YearMonth.of(2023, 1);

    Traveller traveller() {
        return new Traveller(
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getString("account"),
                row.getString("functional_code"),
                row.getBoolean("closed"),
                row.getInteger("open_places"),
                facts());
    }

    private PathFacts facts() {
        var open = row.getInteger("open_places");
        return new PathFacts(
                FunctionalLevel.valueOf(row.getString("functional_level")),
                Grade.of(row.getString("grade")),
                row.getBigDecimal("credit"),
                row.getLocalDate("grade_since"),
                row.getLocalDate("level_since"),
                row.getLocalDate("as_of"),
                predicates(row.getJsonObject("predicates")),
                accruesFrom(),
                row.getBoolean("tested"),
                open != null && open > 0,
                row.getBoolean("equated"),
                duties());
    }

    private List<ObligationFacts> duties() {
        var stored = row.getJsonArray("duties");
        return stored == null
                ? List.of()
                : stored.stream()
                        .map(JsonObject.class::cast)
                        .map(duty -> duty(duty, row.getLocalDate("as_of")))
                        .toList();
    }

    private static ObligationFacts duty(JsonObject stored, LocalDate day) {
        var due = stored.getString("due");
        return new ObligationFacts(
                ObligationCode.valueOf(stored.getString("code")),
                Regime.valueOf(stored.getString("regime")),
                due == null ? null : LocalDate.parse(due),
                day,
                false,
                stored.getInteger("promotions"));
    }

    private static NavigableMap<Integer, PerformancePredicate> predicates(JsonObject stored) {
        var years = new TreeMap<Integer, PerformancePredicate>();
        if (stored != null) {
            // AK-11: a predicate unknown here is none.
            stored.forEach(year -> Arrays.stream(PerformancePredicate.values())
                    .filter(known -> known.name().equals(year.getValue()))
                    .forEach(known -> years.put(Integer.valueOf(year.getKey()), known)));
        }
        return years;
    }

    /**
     * The month after the last one that was converted. What was left out longer ago than last year is not awaited any
     * more, and a month belongs to the level held on its first day (AK-07).
     */
    private YearMonth accruesFrom() {
        var since = latestDay(row.getLocalDate("level_since"), row.getLocalDate("counted_from"));
        var held = YearMonth.from(since).plusMonths(since.getDayOfMonth() == 1 ? 0 : 1);
        var awaited = YearMonth.of(row.getLocalDate("as_of").getYear() - 1, 1);
        var converted = row.getInteger("converted");
        // The number counts months from one, so as a month counted from nothing it is already the next one.
        var next = converted == null ? held : YearMonth.of(converted / 12, 1).plusMonths(converted % 12);
        return latest(latest(held, awaited), latest(next, FIRST_CONVERTED));
    }

    private static LocalDate latestDay(LocalDate since, LocalDate countedFrom) {
        return countedFrom == null || countedFrom.isBefore(since) ? since : countedFrom;
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}

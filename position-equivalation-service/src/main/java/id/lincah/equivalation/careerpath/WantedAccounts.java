package id.lincah.equivalation.careerpath;

import id.lincah.regulation.FunctionalLevel;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Which accounts; every part may be null but the day and the number of rows.
 *
 * @param levelBefore whose level is held since that day or longer
 * @param gradeBefore the same of the grade
 * @param among who may be among them; unlike {@code persons} only with an account that can be reckoned on the day
 */
public record WantedAccounts(
        Collection<UUID> persons,
        String agency,
        String level,
        String functionalCode,
        LocalDate asOf,
        LocalDate levelBefore,
        LocalDate gradeBefore,
        UUID after,
        int rows,
        Collection<UUID> among) {
    private static final JsonObject NEXT_LEVELS = nextLevels();

    /** All that is known of these persons on a day. */
    public static WantedAccounts of(Collection<UUID> persons, String agency, LocalDate asOf) {
        return new WantedAccounts(persons, agency, null, null, asOf, null, null, null, persons.size(), null);
    }

    /** The next accounts of an agency in the order of the persons. */
    public static WantedAccounts list(
            String agency, String level, String functionalCode, LocalDate asOf, UUID after, int rows) {
        return new WantedAccounts(null, agency, level, functionalCode, asOf, null, null, after, rows, null);
    }

    /** Only who has been long enough in the level, or in the grade. */
    public WantedAccounts longIn(LocalDate levelSince, LocalDate gradeSince) {
        return new WantedAccounts(
                persons, agency, level, functionalCode, asOf, levelSince, gradeSince, after, rows, among);
    }

    /** Only some of them; null for all. */
    public WantedAccounts among(Collection<UUID> some) {
        return new WantedAccounts(
                persons, agency, level, functionalCode, asOf, levelBefore, gradeBefore, after, rows, some);
    }

    Tuple values() {
        return Tuple.tuple()
                .addArrayOfUUID(persons == null ? null : persons.toArray(UUID[]::new))
                .addString(agency)
                .addString(level)
                .addLocalDate(asOf)
                .addUUID(after)
                .addInteger(rows)
                .addJsonObject(NEXT_LEVELS)
                .addString(functionalCode)
                .addLocalDate(levelBefore)
                .addLocalDate(gradeBefore)
                .addArrayOfUUID(among == null ? null : among.toArray(UUID[]::new));
    }

    private static JsonObject nextLevels() {
        var levels = new JsonObject();
        for (var level : FunctionalLevel.values()) {
            level.next().ifPresent(next -> levels.put(level.name(), next.name()));
        }
        return levels;
    }
}

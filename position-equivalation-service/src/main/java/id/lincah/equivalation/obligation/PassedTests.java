package id.lincah.equivalation.obligation;

import id.lincah.equivalation.obligation.MeetingObligations.Proven;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A passed competence test is a step of the career as well as a met duty. The test after an appointment is that of the
 * level held (R17-13); a promotion asks for that of the next one (AK-30), so the proof may name the level it is for.
 */
final class PassedTests {
    private static final String REMEMBER = """
            insert into career_step (agency_id, person_id, what, value, since, origin, document_number)
            select $1, t.person_id, 'TEST', t.level, t.since, 'PROOF', t.document_number
            from jsonb_to_recordset($2) as t(person_id uuid, level text, since date, document_number text)
            where not exists (select from career_step s where s.agency_id = $1 and s.person_id = t.person_id
              and s.what = 'TEST' and s.value = t.level and not s.taken_back)
            on conflict (agency_id, person_id, what, value, since) where not taken_back do nothing""";
    private static final String TAKE_BACK = """
            update career_step set taken_back = true where agency_id = $1 and person_id = $2 and what = 'TEST'
              and origin = 'PROOF' and since = $3 and document_number = $4 and not taken_back""";

    private PassedTests() {}

    /** Only a test has a level, and none below the one held. */
    static Optional<String> fault(Proven proven) {
        var level = proven.item().testedLevel();
        if (level == null) {
            return Optional.empty();
        }
        if (!proven.isTest()) {
            return Optional.of("LEVEL_OF_NO_TEST");
        }
        return level.compareTo(proven.heldLevel()) < 0
                        || level.category() != proven.heldLevel().category()
                ? Optional.of("TEST_BELOW_LEVEL")
                : Optional.empty();
    }

    static Uni<Void> remember(List<Proven> proven, String agency, SqlConnection db) {
        var tests =
                proven.stream().filter(Proven::isTest).map(PassedTests::step).toList();
        return tests.isEmpty()
                ? Uni.createFrom().voidItem()
                : db.preparedQuery(REMEMBER)
                        .execute(Tuple.of(agency, new JsonArray(tests)))
                        .replaceWithVoid();
    }

    private static JsonObject step(Proven proven) {
        var item = proven.item();
        var level = item.testedLevel() == null ? proven.heldLevel() : item.testedLevel();
        return new JsonObject()
                .put("person_id", proven.obligation().getUUID("person_id").toString())
                .put("level", level.name())
                .put("since", item.metOn().toString())
                .put("document_number", item.proofNumber());
    }

    /** The proof did not count after all. */
    static Uni<Void> takeBack(UUID person, LocalDate passedOn, String proof, String agency, SqlConnection db) {
        return db.preparedQuery(TAKE_BACK)
                .execute(Tuple.of(agency, person, passedOn, proof))
                .replaceWithVoid();
    }
}

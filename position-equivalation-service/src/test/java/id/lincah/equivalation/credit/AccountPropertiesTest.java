package id.lincah.equivalation.credit;

import id.lincah.equivalation.EquivalationTest;
import id.lincah.equivalation.Officials;
import id.lincah.equivalation.credit.rules.OpeningGround;
import id.lincah.equivalation.credit.rules.Scale;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.events.PerformanceEvaluated;
import id.lincah.events.PersonPlaced;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import id.lincah.testsupport.Databases;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * On the real tables: no sequence of events and commands breaks the sums, grants twice or counts a month twice. Decision
 * 0025 names the faults that were planted to see it turn red.
 */
@EquivalationTest
class AccountPropertiesTest {
    private static final int TRIES = Integer.getInteger("lincah.tries", 10);
    private static final int LONGEST = 14;
    private static final LocalDate BEGAN = LocalDate.of(2021, 12, 31);
    private static final LocalDate DETERMINED = LocalDate.of(2022, 6, 30);
    private static final Caller OFFICE =
            Caller.system("position-equivalation", "35", UUID.randomUUID().toString());

    @Inject
    TenantTransaction transactions;

    @Inject
    CreditingEvaluation crediting;

    @Inject
    CreditGrants grants;

    @Inject
    OpeningAccounts openings;

    @Inject
    EnteringDegrees degrees;

    @Inject
    EnteringSubcoordinators subcoordinators;

    @Inject
    CorrectingEntries corrections;

    @Inject
    Careers careers;

    @Inject
    FollowingCareers placements;

    @Inject
    ClosingAccounts closings;

    @Inject
    Posting posting;

    /** Others with {@code -Dlincah.seed=…}: a build is red for what was changed, not for the day it ran on. */
    private final long seed = Long.getLong("lincah.seed", 20_211_231L);

    private AccountTables tables;
    private UUID person;
    private UUID caseId;

    @Test
    void noSequenceBreaksTheSumsGrantsTwiceOrCountsAMonthTwice() throws Throwable {
        try (var opened = new AccountTables()) {
            tables = opened;
            JqwikSession.run(() -> {
                var random = new Random(seed);
                var sequences = AccountMove.sequences(LONGEST).generator(1_000);
                for (int i = 0; i < TRIES; i++) {
                    holds(sequences.next(random).value());
                }
            });
        }
    }

    private void holds(List<AccountMove> moves) {
        person = Officials.stored(null);
        caseId = caseOf(person);
        Databases.execute("delete from credit_evaluation where person_id = ?", person);
        AccountMove last = moves.get(0);
        for (int i = 0; i < moves.size(); i++) {
            last = moves.get(i) instanceof AccountMove.Again ? last : moves.get(i);
            happens(last);
            var told = "seed " + seed + ", after " + moves.subList(0, i + 1);
            assertEquals(List.of(), tables.broken(person), told);
        }
        var before = tables.rows(person);
        done((work, db) -> posting.replay(List.of(person), work, db));
        assertEquals(
                before,
                tables.rows(person),
                "a replay of what is known changes nothing; seed " + seed + ", after " + moves);
    }

    private static UUID caseOf(UUID person) {
        Databases.execute("""
                insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, former_position_id,
                  former_position_title, former_position_kind, former_unit_id, former_unit_name, unit_functions,
                  successor_unit_id, successor_unit_name, displaced_on, functional_code, level, task_fit,
                  education_field_fit)
                values ('35', ?, 'PERMENPANRB_17_2021', 'REPORTED', uuidv7(), uuidv7(), 'Kepala Seksi', 'ESELON_V',
                  uuidv7(), 'Seksi', '{}', uuidv7(), 'Bidang', date '2021-12-30', 'PUSTAKAWAN', 'AHLI_PERTAMA', true,
                  true)""", person);
        Databases.execute(
                "update official set grade = 'III/b', grade_since = date '2019-04-01' where person_id = ?", person);
        return (UUID) Databases.value("select id from equivalation_case where person_id = ?", person);
    }

    /** What the rules refuse is refused and stores nothing; what they let through must keep the account whole. */
    private void happens(AccountMove move) {
        try {
            done((work, db) -> act(move, work, db));
        } catch (Problem refused) {
            assertEquals(422, refused.status(), move::toString);
        }
    }

    private void done(BiFunction<UnitOfWork, SqlConnection, Uni<?>> act) {
        try {
            VertxContextSupport.subscribeAndAwait(() ->
                    transactions.sql(OFFICE, (work, db) -> act.apply(work, db).replaceWithVoid()));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private Uni<?> act(AccountMove move, UnitOfWork work, SqlConnection db) {
        if (move instanceof AccountMove.Evaluated told) {
            return crediting.credit(evaluated(told), work, db);
        }
        if (move instanceof AccountMove.Granted) {
            return granted(work, db);
        }
        if (move instanceof AccountMove.Opened opened) {
            return openings.open(opening(opened.earlier()), work, db);
        }
        if (move instanceof AccountMove.Educated educated) {
            return degrees.enter(degree(educated.doctor()), work, db);
        }
        if (move instanceof AccountMove.Subcoordinated) {
            var item = new CreditCommands.Subcoordinator(person, 2021, "821/1/2021");
            return subcoordinators.enter(new CreditCommands.Subcoordinators(List.of(item)), work, db);
        }
        return career(move, work, db);
    }

    private Uni<?> career(AccountMove move, UnitOfWork work, SqlConnection db) {
        if (move instanceof AccountMove.Placed placed) {
            return placements.placed(placement(placed), work, db);
        }
        if (!tables.hasAccount(person)) {
            return Uni.createFrom().voidItem();
        }
        if (move instanceof AccountMove.Promoted promoted) {
            var day = LocalDate.of(promoted.year(), promoted.month(), 1);
            var step = new Careers.Decreed(person, "AHLI_MUDA", day, "821/2/2023", null);
            return careers.enter(Careers.What.LEVEL, List.of(step), work, db);
        }
        if (move instanceof AccountMove.Closed closed) {
            var day = LocalDate.of(closed.year(), closed.month(), 1);
            return closings.close(List.of(new ClosingAccounts.Closing(person, day, "UNPLACED")), work, db);
        }
        if (move instanceof AccountMove.Reopened reopened) {
            var day = LocalDate.of(reopened.year(), reopened.month(), 1);
            return closings.reopen(List.of(new ClosingAccounts.Reopening(person, day, "MOVED")), work, db);
        }
        return takenBack(((AccountMove.TakenBack) move).place(), work, db);
    }

    private Uni<?> granted(UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(OpenCase.SELECT + " where c.id = $1")
                .execute(Tuple.of(caseId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OpenCase::new)
                        .toList())
                .chain(cases -> grants.grant(cases, BEGAN, work, db));
    }

    private Uni<?> takenBack(int place, UnitOfWork work, SqlConnection db) {
        var standing = tables.standing(person);
        if (standing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var entry = (UUID) standing.get(place % standing.size());
        var item = new CreditCommands.Correction(person, entry, "Salah catat");
        return corrections.correct(new CreditCommands.Corrections(List.of(item)), work, db);
    }

    private PerformanceEvaluated evaluated(AccountMove.Evaluated told) {
        var id = new UUID(person.getMostSignificantBits(), told.number());
        var from = told.annual() ? 1 : told.from();
        var months = told.annual() ? 12 : Math.min(told.months(), 13 - from);
        var day = LocalDate.of(told.year() + 1, 1, 10 + told.number());
        var kind = told.annual() ? "ANNUAL" : "PERIODIC";
        return new PerformanceEvaluated(id, person, "35", kind, told.year(), from, months, told.predicate(), day);
    }

    private OpenAccounts opening(boolean earlier) {
        return new OpenAccounts(List.of(new OpenAccounts.Item(
                person,
                earlier ? OpeningGround.EARLIER_ACCOUNT : OpeningGround.TRANSFER,
                Officials.CODE,
                FunctionalLevel.AHLI_PERTAMA,
                Grade.III_B,
                BEGAN,
                earlier ? Scale.CONVENTIONAL : Scale.INTEGRATED,
                earlier ? new BigDecimal("162.5") : null,
                earlier ? DETERMINED : null,
                null,
                List.of(),
                false,
                null,
                "PAK/1")));
    }

    private CreditCommands.Degrees degree(boolean doctor) {
        var obtained = doctor ? EducationLevel.S3 : EducationLevel.S2;
        return new CreditCommands.Degrees(List.of(new CreditCommands.Degree(
                person, EducationLevel.S1, obtained, true, "IJZ/1", LocalDate.of(2024, 8, 1))));
    }

    private PersonPlaced placement(AccountMove.Placed placed) {
        return new PersonPlaced(
                person,
                "35",
                "PROVINCE",
                placed.corrected() ? "CORRECTED" : "MOVED",
                null,
                "198503102010012001",
                "Pustakawan",
                LocalDate.of(1985, 3, 10),
                "FEMALE",
                "PNS",
                "S1",
                null,
                "III/b",
                LocalDate.of(2019, 4, 1),
                null,
                new UUID(7, 7),
                "Pustakawan",
                "FUNGSIONAL",
                null,
                Officials.CODE,
                placed.level(),
                new UUID(7, 8),
                "Bidang Layanan",
                new UUID(7, 9),
                "Dinas Perpustakaan",
                false,
                LocalDate.of(placed.year(), placed.month(), 1));
    }
}

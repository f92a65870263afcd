package id.lincah.equivalation.credit;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.credit.OpenedAccount.Opening;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Opens accounts with a base credit (AK-42 to AK-45, AK-14, AK-16). A wrong one is taken back by a correction of its row;
 * as long as nothing else was entered the account then begins anew.
 */
@ApplicationScoped
class OpeningAccounts {
    /** Whoever is evaluated or inaugurated at the same moment waits. */
    private static final String LOCK = """
            select person_id from official where agency_id = $1 and person_id = any($2::uuid[])
            order by person_id for update""";

    private static final String WRITE = """
            insert into credit_account (agency_id, person_id, functional_code, functional_level, level_since, counted_from)
            select $1, x.person_id, x.code, x.level, x.since, x.counted_from
            from jsonb_to_recordset($2::jsonb) as x(person_id uuid, code text, level text, since date, counted_from date)
            on conflict (agency_id, person_id) do update set version = credit_account.version + 1,
              functional_code = excluded.functional_code, functional_level = excluded.functional_level,
              level_since = excluded.level_since, counted_from = excluded.counted_from""";

    /** The first day that counts goes with the base, whatever else stands in the account. */
    private static final String COUNT_FROM = """
            update credit_account a set counted_from = x.counted_from, version = a.version + 1
            from jsonb_to_recordset($2::jsonb) as x(person_id uuid, counted_from date)
            where a.agency_id = $1 and a.person_id = x.person_id""";

    private final FunctionalPositions catalogue;
    private final Accounts accounts;
    private final CareerSteps steps;
    private final Posting posting;
    private final Clock clock;

    OpeningAccounts(FunctionalPositions catalogue, Accounts accounts, CareerSteps steps, Posting posting, Clock clock) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.steps = steps;
        this.posting = posting;
        this.clock = clock;
    }

    Uni<Answer> open(OpenAccounts command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = command.items().stream().map(OpenAccounts.Item::personId).collect(Collectors.toSet());
        return catalogue
                .refresh(db)
                .chain(done -> db.preparedQuery(LOCK).execute(Tuple.of(agency, persons.toArray(UUID[]::new))))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("person_id"))
                        .collect(Collectors.toSet()))
                .chain(known -> accounts.locked(agency, persons, db).map(locked -> judged(command, known, locked)))
                .chain(openings -> enter(openings, work, db));
    }

    private List<Opening> judged(OpenAccounts command, Set<UUID> known, List<Account> locked) {
        var byPerson = locked.stream().collect(Collectors.toMap(Account::personId, Function.identity()));
        var faults = new LineFaults();
        var seen = new HashSet<UUID>();
        var today = LocalDate.now(clock);
        var openings = new ArrayList<Opening>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            if (!known.contains(item.personId())) {
                faults.add(i, "OFFICIAL_UNKNOWN");
            } else if (!seen.add(item.personId())) {
                faults.add(i, "PERSON_TWICE");
            } else {
                new OpenedAccount(item, byPerson.get(item.personId()), position(item), today)
                        .judge(i, faults)
                        .ifPresent(openings::add);
            }
        }
        faults.requireNone();
        return openings;
    }

    private Uni<Answer> enter(List<Opening> openings, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var begun = openings.stream().filter(Opening::anew).toList();
        var persons = begun.stream().map(Opening::personId).toList();
        openings.forEach(opening -> work.audit(
                AuditEntry.of("credit-account.opened", "credit-account", opening.personId(), opening.change())));
        return steps.forgetLevels(persons, agency, db)
                .chain(() -> db.preparedQuery(WRITE).execute(Tuple.of(agency, stored(begun))))
                .chain(written -> db.preparedQuery(COUNT_FROM).execute(Tuple.of(agency, stored(openings))))
                .chain(written -> steps.rememberOpenings(persons, agency, db))
                .chain(() -> posting.post(
                        openings.stream()
                                .collect(Collectors.toMap(Opening::personId, opening -> Orders.of(opening.order()))),
                        work,
                        db))
                .map(changes -> Answer.ok(new CreditEntered(changes), null));
    }

    /** R17-04: as the catalogue stood on the first day of the level. */
    private Optional<FunctionalPosition> position(OpenAccounts.Item item) {
        return catalogue.find(item.functionalCode(), item.levelSince());
    }

    private static JsonArray stored(List<Opening> openings) {
        return new JsonArray(openings.stream().map(Opening::stored).toList());
    }
}

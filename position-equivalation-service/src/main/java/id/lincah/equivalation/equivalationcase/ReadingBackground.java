package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.acting.ActingPost;
import id.lincah.equivalation.acting.ActingPosts;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.catalogue.PositionValues;
import id.lincah.equivalation.catalogue.ValuesOfDay;
import id.lincah.equivalation.income.Incomes;
import id.lincah.equivalation.manualcredit.CreditHint;
import id.lincah.equivalation.manualcredit.ManualCredit;
import id.lincah.equivalation.manualcredit.ManualCredits;
import id.lincah.equivalation.vacancy.Vacancies;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Language;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks catalogue, vacancies, incomes and credit for what stands behind one case. */
@ApplicationScoped
class ReadingBackground {
    private static final String CASE = """
            select c.id, c.agency_id, c.person_id, c.functional_code, c.level, c.former_position_kind, c.codes,
              c.successor_unit_name, coalesce(c.effective_on, c.reference_date, c.displaced_on) as as_of, c.top_up,
              (c.decision -> 'income' ->> 'before')::bigint as income_before,
              (c.decision -> 'income' ->> 'after')::bigint as income_after, o.grade
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.id = $1 and ($2::text is null or c.agency_id = $2)""";

    private final FunctionalPositions catalogue;
    private final PositionValues values;
    private final Vacancies vacancies;
    private final Incomes incomes;
    private final ManualCredits credits;
    private final ActingPosts acting;

    ReadingBackground(
            FunctionalPositions catalogue,
            PositionValues values,
            Vacancies vacancies,
            Incomes incomes,
            ManualCredits credits,
            ActingPosts acting) {
        this.catalogue = catalogue;
        this.values = values;
        this.vacancies = vacancies;
        this.incomes = incomes;
        this.credits = credits;
        this.acting = acting;
    }

    /** What the parts of the background are put together from. */
    private record Parts(
            ValuesOfDay values, Optional<Vacancies.Places> places, Incomes.History income, ManualCredit credit) {}

    /** @throws Problem 404 when absent or another agency's */
    Uni<CaseBackground> read(SqlConnection db, UUID id, String agency, Language language) {
        return db.preparedQuery(CASE)
                .execute(Tuple.of(id, agency))
                .map(found -> {
                    if (found.size() == 0) {
                        throw Problem.notFound();
                    }
                    return found.iterator().next();
                })
                .call(found -> catalogue.refresh(db))
                .chain(found -> acting(db, found)
                        .chain(posts -> found.getString("level") == null
                                ? Uni.createFrom().item(unmapped(found, posts))
                                : parts(db, found, language).map(parts -> mapped(found, parts, posts, language))));
    }

    private Uni<List<ActingPost>> acting(SqlConnection db, Row found) {
        var person = found.getUUID("person_id");
        return acting.on(db, found.getString("agency_id"), new UUID[] {person}, found.getLocalDate("as_of"))
                .map(posts -> posts.getOrDefault(person, List.of()));
    }

    private Uni<Parts> parts(SqlConnection db, Row found, Language language) {
        var agency = found.getString("agency_id");
        var code = found.getString("functional_code");
        var id = found.getUUID("id");
        return values.asOf(db, agency, found.getLocalDate("as_of"))
                .chain(known -> vacancies
                        .counted(db, agency, code, level(found))
                        .chain(places -> incomes.known(db, agency, found.getUUID("person_id"), language)
                                .chain(income -> credits.of(db, agency, Set.of(id))
                                        .map(manual ->
                                                new Parts(known, places, income.orElse(null), manual.get(id))))));
    }

    private static FunctionalLevel level(Row found) {
        return FunctionalLevel.valueOf(found.getString("level"));
    }

    private static CaseBackground unmapped(Row found, List<ActingPost> posts) {
        return new CaseBackground(
                found.getUUID("id"), found.getLocalDate("as_of"), null, null, null, null, null, null, posts, List.of());
    }

    private CaseBackground mapped(Row found, Parts parts, List<ActingPost> posts, Language language) {
        var code = found.getString("functional_code");
        var day = found.getLocalDate("as_of");
        var missing = Arrays.asList(found.getArrayOfStrings("codes")).contains("TABLE_ENTRY_MISSING");
        return new CaseBackground(
                found.getUUID("id"),
                day,
                catalogue.find(code, day).orElse(null),
                parts.values().find(code, level(found)).orElse(null),
                parts.places().orElse(null),
                parts.income(),
                parts.credit(),
                missing && parts.credit() == null
                        ? CreditHint.of(found.getString("level"), found.getString("grade"), day)
                        : null,
                posts,
                KeptPrinciple.of(found, language));
    }
}

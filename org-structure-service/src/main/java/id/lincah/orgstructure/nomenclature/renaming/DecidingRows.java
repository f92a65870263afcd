package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.NameBooks;
import id.lincah.orgstructure.nomenclature.ReferenceLists;
import id.lincah.orgstructure.nomenclature.rules.NameBook;
import id.lincah.orgstructure.nomenclature.rules.NameOnList;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.EducationLevel;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the operator's own choices, with reason and author; the rules on education hold for them as well. */
@ApplicationScoped
class DecidingRows {
    private static final String FOUND = """
            select i.code, r.position_id, r.education from unnest($2::text[]) x (code)
            join position i on i.agency_id = $3 and i.code = x.code
            join executor_renaming_row r on r.renaming_id = $1 and r.position_id = i.id
            """;
    private static final String STORE = """
            update executor_renaming_row r set decision = x.decision, decided_code = x.code, reason = x.reason, decided_by = $2
            from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) x (position_id, decision, code, reason)
            where r.renaming_id = $1 and r.position_id = x.position_id
            """;

    private record Found(UUID positionId, EducationLevel education) {}

    private final NomenclatureRules rules;

    DecidingRows(NomenclatureRules rules) {
        this.rules = rules;
    }

    Uni<DecisionReport> decide(Renaming renaming, DecideRows command, String account, SqlConnection connection) {
        if ((command.rows() == null) == (command.filter() == null)) {
            throw Problem.badInput("/rows", "ROWS_OR_FILTER");
        }
        renaming.act(RenamingAct.DECISIONS);
        return ReferenceLists.books(connection)
                .flatMap(books -> command.rows() == null
                        ? over(renaming, command.filter(), account, books, connection)
                        : each(renaming, command.rows(), account, books, connection));
    }

    private Uni<DecisionReport> over(
            Renaming renaming, DecideRows.Over over, String account, NameBooks books, SqlConnection connection) {
        var names = books.on(renaming.effectiveOn);
        fault(over.decision(), over.newCode(), names, "/filter").ifPresent(fault -> {
            throw Problem.badInput(List.of(fault));
        });
        Optional<NameOnList> name = over.newCode() == null ? Optional.empty() : names.byCode(over.newCode());
        var admitted = Stream.of(EducationLevel.values())
                .filter(level -> name.isEmpty() || rules.naming().admits(name.get(), level, renaming.effectiveOn))
                .map(EducationLevel::name)
                .toArray(String[]::new);
        var filter = over.where().filter(renaming.id);
        var fits = "(r.education is null or r.education = any(" + filter.value(admitted) + "))";
        var sql = "with found as (select r.position_id, " + fits + " as fits from executor_renaming_row r where "
                + filter.sql() + "), stored as (update executor_renaming_row r set decision = "
                + filter.value(over.decision().name()) + ", decided_code = " + filter.value(over.newCode())
                + ", reason = " + filter.value(over.reason()) + ", decided_by = " + filter.value(account)
                + " from found f where f.fits and r.renaming_id = " + filter.value(renaming.id)
                + " and r.position_id = f.position_id)"
                + " select count(*) filter (where fits)::int, count(*) filter (where not fits)::int from found";
        return connection.preparedQuery(sql).execute(filter.tuple()).map(rows -> {
            var counts = rows.iterator().next();
            return new DecisionReport(counts.getInteger(0), counts.getInteger(1), RenamingView.of(renaming));
        });
    }

    private Uni<DecisionReport> each(
            Renaming renaming, List<DecideRows.Row> wanted, String account, NameBooks books, SqlConnection connection) {
        var codes = Columns.texts(wanted, DecideRows.Row::positionCode);
        return connection
                .preparedQuery(FOUND)
                .execute(Tuple.of(renaming.id, codes, renaming.agency))
                .map(rows -> {
                    var found = new HashMap<String, Found>();
                    Rows.list(
                            rows,
                            row -> found.put(row.getString(0), new Found(row.getUUID(1), education(row.getString(2)))));
                    return found;
                })
                .invoke(found -> refuseFaulty(renaming, wanted, found, books))
                .flatMap(found -> connection.preparedQuery(STORE).execute(columns(renaming, wanted, found, account)))
                .map(stored -> new DecisionReport(stored.rowCount(), 0, RenamingView.of(renaming)));
    }

    private static EducationLevel education(String text) {
        return text == null ? null : EducationLevel.valueOf(text);
    }

    private void refuseFaulty(
            Renaming renaming, List<DecideRows.Row> wanted, Map<String, Found> found, NameBooks books) {
        var names = books.on(renaming.effectiveOn);
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < wanted.size(); i++) {
            fault(renaming, wanted.get(i), found, names, "/rows/" + i).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("DECISIONS_FAULTY", faults);
        }
    }

    private Optional<Violation> fault(
            Renaming renaming, DecideRows.Row row, Map<String, Found> found, NameBook names, String place) {
        var position = found.get(row.positionCode());
        if (position == null) {
            return Optional.of(new Violation(
                    place + "/positionCode", "POSITION_NOT_IN_RENAMING", Map.of("value", row.positionCode())));
        }
        var fault = fault(row.decision(), row.newCode(), names, place);
        return fault.isPresent() || row.decision() == RowDecision.KEEP
                ? fault
                : names.byCode(row.newCode())
                        .filter(name -> !rules.naming().admits(name, position.education(), renaming.effectiveOn))
                        .map(name -> below(name, place));
    }

    private static Violation below(NameOnList name, String place) {
        return new Violation(place + "/newCode", "EDUCATION_BELOW_NAME", Map.of("minimum", name.minimumEducation()));
    }

    private static Optional<Violation> fault(RowDecision decision, String code, NameBook names, String place) {
        if ((decision == RowDecision.RENAME) != (code != null)) {
            return Optional.of(new Violation(place + "/newCode", "DECISION_INCOMPLETE", Map.of()));
        }
        return code == null || names.byCode(code).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation(place + "/newCode", "DECIDED_NAME_UNKNOWN", Map.of("value", code)));
    }

    private static Tuple columns(
            Renaming renaming, List<DecideRows.Row> wanted, Map<String, Found> found, String account) {
        return Tuple.of(renaming.id, account)
                .addValue(
                        Columns.ids(wanted, row -> found.get(row.positionCode()).positionId()))
                .addValue(Columns.texts(wanted, row -> row.decision().name()))
                .addValue(Columns.texts(wanted, DecideRows.Row::newCode))
                .addValue(Columns.texts(wanted, DecideRows.Row::reason));
    }
}

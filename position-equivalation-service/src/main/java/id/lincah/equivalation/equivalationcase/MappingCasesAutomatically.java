package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.catalogue.KeywordMatcher;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Suggests a functional position for every identified case from the words of its unit; weak matches are marked. */
@ApplicationScoped
public class MappingCasesAutomatically {
    private static final String IDENTIFIED = """
            select c.id, c.former_position_kind, c.former_unit_name, c.unit_functions, o.education_field
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = $1 and c.state = 'IDENTIFIED' and ($2::uuid is null or c.scenario_id = $2)
            order by c.id for update of c""";

    /** Which cases; null means every identified one. */
    public record MapAutomatically(UUID scenarioId) {}

    /** {@code unmapped} cases have a position for which the law names no level. */
    public record Suggested(int mapped, long confident, long fallback, int unmapped) {}

    private final KeywordMatcher matcher;

    MappingCasesAutomatically(FunctionalPositions catalogue) {
        this.matcher = new KeywordMatcher(catalogue);
    }

    public Uni<Answer> map(MapAutomatically command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(IDENTIFIED)
                .execute(Tuple.of(agency, command.scenarioId()))
                .chain(found -> write(found, work, db));
    }

    private Uni<Answer> write(RowSet<Row> found, UnitOfWork work, SqlConnection db) {
        var mappings = StreamSupport.stream(found.spliterator(), false)
                .filter(row -> level(row) != null)
                .map(this::suggest)
                .toList();
        var agency = work.caller().agency();
        var confident = mappings.stream()
                .filter(each -> each.confidence().equals("HIGH"))
                .count();
        var answer =
                new Suggested(mappings.size(), confident, mappings.size() - confident, found.size() - mappings.size());
        work.audit(AuditEntry.of(
                "cases.mapped", "agency", agency, Map.of("cases", mappings.size(), "source", "AUTOMATIC")));
        return Mapping.write(db, agency, mappings).replaceWith(Answer.ok(answer));
    }

    private Mapping suggest(Row row) {
        var level = level(row);
        var functions = List.of(row.getArrayOfStrings("unit_functions"));
        var suggestion = matcher.suggest(row.getString("former_unit_name"), functions, level);
        var position = suggestion.position();
        return new Mapping(
                row.getUUID("id"),
                position.code(),
                level,
                true,
                fieldFits(position, row.getString("education_field")),
                "AUTOMATIC",
                suggestion.confident() ? "HIGH" : "LOW");
    }

    /** Only a list a source bears out may lay a duty on somebody; an unknown field of study stays unjudged. */
    private static boolean fieldFits(FunctionalPosition position, String field) {
        if (field == null || position.fields().isEmpty() || !position.fieldsAreVerified()) {
            return true;
        }
        var known = field.toLowerCase(Locale.ROOT);
        return position.fields().stream().anyMatch(fitting -> known.contains(fitting.toLowerCase(Locale.ROOT)));
    }

    private static FunctionalLevel level(Row row) {
        return Article4TargetLevel.expected(PositionKind.valueOf(row.getString("former_position_kind")))
                .orElse(null);
    }
}

package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.workbench.RankedCase;
import id.lincah.equivalation.workbench.StoredSuggestions;
import id.lincah.equivalation.workbench.ranking.Candidates;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives every identified case what its ranking puts first; whatever is unsure is marked, and an operator looks at it. */
@ApplicationScoped
public class MappingCasesAutomatically {
    private static final String IDENTIFIED = """
            select c.id from equivalation_case c
            where c.agency_id = $1 and c.state = 'IDENTIFIED' and ($2::uuid is null or c.scenario_id = $2)
            order by c.id for update of c""";

    /** Which cases; null means every identified one. */
    public record MapAutomatically(UUID scenarioId) {}

    /**
     * What became of the cases.
     *
     * @param fallback mapped with low confidence, to be looked at
     * @param unmapped in a position for which the law names no level
     */
    @Schema(name = "CasesSuggested")
    public record Suggested(int mapped, long confident, long fallback, int unmapped) {}

    private final StoredSuggestions suggestions;
    private final FunctionalPositions catalogue;

    MappingCasesAutomatically(StoredSuggestions suggestions, FunctionalPositions catalogue) {
        this.suggestions = suggestions;
        this.catalogue = catalogue;
    }

    public Uni<Answer> map(MapAutomatically command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(IDENTIFIED)
                .execute(Tuple.of(agency, command.scenarioId()))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(row -> row.getUUID("id"))
                        .toArray(UUID[]::new))
                .chain(ids -> suggestions.renew(db, agency, ids))
                .chain(ranked -> write(ranked, work, db));
    }

    private Uni<Answer> write(List<RankedCase> ranked, UnitOfWork work, SqlConnection db) {
        var mappings = ranked.stream()
                .filter(each -> each.level() != null)
                .map(this::mapping)
                .toList();
        var agency = work.caller().agency();
        var confident = mappings.stream()
                .filter(each -> each.confidence().equals("HIGH"))
                .count();
        var answer =
                new Suggested(mappings.size(), confident, mappings.size() - confident, ranked.size() - mappings.size());
        work.audit(AuditEntry.of(
                "cases.mapped", "agency", agency, Map.of("cases", mappings.size(), "source", "AUTOMATIC")));
        return Mapping.write(db, work, mappings).replaceWith(Answer.ok(answer));
    }

    private Mapping mapping(RankedCase ranked) {
        var safest = ranked.safest();
        var code = safest == null ? Candidates.FALLBACK : safest.code();
        var first = ranked.ranking().first().map(each -> each.code()).orElse(null);
        var sure = code.equals(first) && safest != null;
        return new Mapping(
                ranked.caseId(),
                code,
                ranked.level(),
                true,
                catalogue.find(code).orElseThrow().burdensNobodyIn(ranked.educationField()),
                Mapping.Act.AUTOMATIC,
                sure ? ranked.ranking().confidence().name() : "LOW",
                first,
                null);
    }
}

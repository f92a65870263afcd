package id.lincah.equivalation.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Suggestions kept with their cases, so that lists can be filtered by them and decisions made over them. */
@ApplicationScoped
public class StoredSuggestions {
    /** A case that a person decided keeps what was suggested to him. */
    private static final String OPEN = """
            select id from equivalation_case where agency_id = $1 and state in ('IDENTIFIED', 'MAPPED', 'ALIGNED')
              and mapping_source is distinct from 'OPERATOR' and ($2::uuid is null or scenario_id = $2)""";

    private static final String WRITE = """
            insert into case_suggestion (agency_id, case_id, functional_code, level, score, confidence, ranked,
              catalogue_revision)
            select $1, x.id, x.code, x.level, x.score, x.confidence, x.ranked, $3
            from jsonb_to_recordset($2) as x(id uuid, code text, level text, score integer, confidence text, ranked jsonb)
            on conflict (agency_id, case_id) do update set functional_code = excluded.functional_code,
              level = excluded.level, score = excluded.score, confidence = excluded.confidence, ranked = excluded.ranked,
              catalogue_revision = excluded.catalogue_revision, computed_at = now()""";

    /** From now on the duty sees to it that they follow the catalogue. */
    private static final String FOLLOW = """
            insert into suggestion_renewal (agency_id, revision, ended_at) values ($1, $2, clock_timestamp())
            on conflict (agency_id) do nothing""";

    private final RankingCases ranking;
    private final FunctionalPositions catalogue;
    private final ObjectMapper json;

    StoredSuggestions(RankingCases ranking, FunctionalPositions catalogue, ObjectMapper json) {
        this.ranking = ranking;
        this.catalogue = catalogue;
        this.json = json;
    }

    /**
     * Computes and keeps the suggestions of every case still open to them.
     *
     * @param scenario null for all of the agency
     */
    public Uni<List<RankedCase>> renew(SqlConnection db, String agency, UUID scenario) {
        return db.preparedQuery(OPEN)
                .execute(Tuple.of(agency, scenario))
                .map(StoredSuggestions::ids)
                .chain(ids -> renew(db, agency, ids));
    }

    /** The same for all of the agency, when what they rest on has changed. */
    public Uni<List<RankedCase>> renewAll(SqlConnection db, String agency) {
        return renew(db, agency, (UUID) null);
    }

    /** Computes and keeps the suggestions of these cases. */
    public Uni<List<RankedCase>> renew(SqlConnection db, String agency, UUID[] ids) {
        return ranking.rank(db, agency, ids, RankingCases.KEPT).call(ranked -> write(db, agency, ranked));
    }

    private static UUID[] ids(RowSet<Row> rows) {
        return Rows.ids(rows);
    }

    private Uni<Void> write(SqlConnection db, String agency, List<RankedCase> ranked) {
        var rows = new JsonArray();
        ranked.stream()
                .filter(each -> each.ranking().first().isPresent())
                .map(this::row)
                .forEach(rows::add);
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : db.preparedQuery(WRITE)
                        .execute(Tuple.of(agency, rows, catalogue.revision()))
                        .chain(done -> db.preparedQuery(FOLLOW).execute(Tuple.of(agency, catalogue.revision())))
                        .replaceWithVoid();
    }

    private JsonObject row(RankedCase ranked) {
        var first = ranked.ranking().first().orElseThrow();
        return new JsonObject()
                .put("id", ranked.caseId().toString())
                .put("code", first.code())
                .put("level", first.level().name())
                .put("score", first.score())
                .put("confidence", ranked.ranking().confidence().name())
                .put("ranked", new JsonArray(text(ranked)));
    }

    private String text(RankedCase ranked) {
        try {
            return json.writeValueAsString(ranked.ranking().suggestions());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("suggestions could not be written", broken);
        }
    }
}

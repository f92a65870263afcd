package id.lincah.equivalation.workbench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A case as the workbench shows it: what was abolished, what is suggested, what was decided.
 *
 * @param score of the first suggestion, in thousandths of a whole match; null before any was computed
 * @param suggestionStale the catalogue changed since the suggestion was computed
 */
public record WorkbenchRow(
        UUID id,
        String agency,
        String name,
        String formerPosition,
        String formerKind,
        String formerUnit,
        String office,
        String state,
        String suggestedCode,
        String suggestedLevel,
        Integer score,
        String confidence,
        Boolean suggestionStale,
        String functionalCode,
        String level,
        String mappingSource,
        String mappingConfidence,
        String result,
        List<String> codes,
        String decidedBy,
        OffsetDateTime decidedAt,
        @JsonIgnore String sortKey) {
    static final String SELECT = """
            select c.id, c.agency_id, o.name, c.former_position_title, c.former_position_kind, c.former_unit_name,
              o.office_name, c.state, s.functional_code as suggested_code, s.level as suggested_level, s.score, s.confidence,
              s.catalogue_revision < r.revision as stale, c.functional_code, c.level, c.mapping_source,
              c.mapping_confidence, c.result, c.codes, d.decided_by, d.decided_at, %s as sort_key
            """;

    /** The newest line of the history, one index probe a row. */
    static final String LAST_DECISION = """
              left join lateral (select decided_by, decided_at from mapping_decision d
                where d.agency_id = c.agency_id and d.case_id = c.id order by d.id desc limit 1) d on true
              cross join catalogue_revision r
            """;

    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "name",
            "formerPosition",
            "formerKind",
            "formerUnit",
            "office",
            "state",
            "suggestedCode",
            "suggestedLevel",
            "score",
            "confidence",
            "suggestionStale",
            "functionalCode",
            "level",
            "mappingSource",
            "mappingConfidence",
            "result",
            "codes",
            "decidedBy",
            "decidedAt");

    static WorkbenchRow of(Row row) {
        return new WorkbenchRow(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getString("former_position_title"),
                row.getString("former_position_kind"),
                row.getString("former_unit_name"),
                row.getString("office_name"),
                row.getString("state"),
                row.getString("suggested_code"),
                row.getString("suggested_level"),
                row.getInteger("score"),
                row.getString("confidence"),
                row.getBoolean("stale"),
                row.getString("functional_code"),
                row.getString("level"),
                row.getString("mapping_source"),
                row.getString("mapping_confidence"),
                row.getString("result"),
                List.of(row.getArrayOfStrings("codes")),
                row.getString("decided_by"),
                row.getOffsetDateTime("decided_at"),
                row.getString("sort_key"));
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                agency,
                name,
                formerPosition,
                formerKind,
                formerUnit,
                office,
                state,
                suggestedCode,
                suggestedLevel,
                score,
                confidence,
                suggestionStale,
                functionalCode,
                level,
                mappingSource,
                mappingConfidence,
                result,
                String.join(" ", codes),
                decidedBy,
                decidedAt);
    }
}

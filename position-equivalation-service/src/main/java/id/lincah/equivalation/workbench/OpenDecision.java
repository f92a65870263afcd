package id.lincah.equivalation.workbench;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.equivalationcase.CaseState;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/** A case about to be decided, locked, with what was suggested for it and the decision that could be undone. */
record OpenDecision(Row row) {
    static final String SQL = """
            select c.id, c.state, c.former_position_kind, c.displaced_on, o.education_field, s.ranked::text as ranked,
              s.confidence, (select d.id from mapping_decision d where d.agency_id = c.agency_id and d.case_id = c.id
                and d.act <> 'UNDO' and not exists (select from mapping_decision u where u.undoes = d.id)
                order by d.id desc limit 1) as undoable
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
              left join case_suggestion s on s.agency_id = c.agency_id and s.case_id = c.id
            where c.agency_id = $1 and c.id = any($2) order by c.id for update of c""";

    UUID id() {
        return row.getUUID("id");
    }

    CaseState state() {
        return CaseState.valueOf(row.getString("state"));
    }

    FunctionalLevel expectedLevel() {
        return Article4TargetLevel.expected(PositionKind.valueOf(row.getString("former_position_kind")))
                .orElse(null);
    }

    LocalDate day() {
        return row.getLocalDate("displaced_on");
    }

    String educationField() {
        return row.getString("education_field");
    }

    UUID undoable() {
        return row.getUUID("undoable");
    }

    String confidence() {
        return row.getString("confidence");
    }

    /** The suggestion of a rank, counted from 1; null when there is none. */
    JsonObject suggestion(int rank) {
        var ranked = row.getString("ranked");
        var suggestions = ranked == null ? new JsonArray() : new JsonArray(ranked);
        return rank > suggestions.size() ? null : suggestions.getJsonObject(rank - 1);
    }

    String firstSuggested() {
        var first = suggestion(1);
        return first == null ? null : first.getString("code");
    }
}

package id.lincah.orgstructure.nomenclature.renaming;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A look over all agencies and how far it has come.
 *
 * @param total agencies
 * @param done agencies looked at
 */
public record SurveyView(UUID id, LocalDate effectiveOn, String state, int total, int done, String ruleSet) {
    static final String COLUMNS = "s.id, s.effective_on, s.state, s.total, s.done, s.rule_set ";

    static SurveyView of(Row row) {
        return new SurveyView(
                row.getUUID(0),
                row.getLocalDate(1),
                row.getString(2),
                row.getInteger(3),
                row.getInteger(4),
                row.getString(5));
    }
}

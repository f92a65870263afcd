package id.lincah.equivalation.credit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lines of an account as they are shown. */
@ApplicationScoped
class AccountLines {
    private final ObjectMapper json;

    AccountLines(ObjectMapper json) {
        this.json = json;
    }

    static CreditAccountView view(
            Row account,
            List<CreditAccountView.Entry> entries,
            List<CreditAccountView.Refusal> refusals,
            List<CreditAccountView.CareerStep> career) {
        return new CreditAccountView(
                account.getUUID("person_id"),
                account.getString("agency_id"),
                account.getString("functional_code"),
                account.getString("functional_level"),
                account.getLocalDate("level_since"),
                account.getBigDecimal("balance"),
                entries,
                refusals,
                career);
    }

    static CreditAccountView.CareerStep step(Row row) {
        return new CreditAccountView.CareerStep(
                row.getString("what"),
                row.getString("value"),
                row.getLocalDate("since"),
                row.getString("origin"),
                row.getString("document_number"),
                row.getString("override_reason"));
    }

    CreditAccountView.Entry entry(Row row) {
        return new CreditAccountView.Entry(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("functional_level"),
                row.getInteger("year"),
                row.getInteger("from_month"),
                row.getInteger("months"),
                row.getString("predicate"),
                row.getUUID("evaluation_id"),
                row.getBigDecimal("credit"),
                row.getBigDecimal("balance"),
                steps(row.getString("steps")),
                row.getLocalDate("effective_on"),
                row.getString("rule"),
                row.getUUID("corrects_entry_id"),
                row.getString("reason"),
                row.getString("document_number"));
    }

    private JsonNode steps(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored steps could not be read", broken);
        }
    }

    static CreditAccountView.Refusal refusal(Row row) {
        return new CreditAccountView.Refusal(
                row.getUUID("evaluation_id"),
                row.getInteger("year"),
                row.getInteger("from_month"),
                row.getInteger("months"),
                row.getString("predicate"),
                row.getString("code"));
    }
}

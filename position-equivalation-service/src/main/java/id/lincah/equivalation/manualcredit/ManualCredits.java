package id.lincah.equivalation.manualcredit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads the credit that persons set; whoever posts a grant asks here for the cases the table is silent on. */
@ApplicationScoped
public class ManualCredits {
    /** Only what was set for the level the case has now: another level is another question. */
    private static final String OF_CASES = """
            select m.* from manual_credit m
            join equivalation_case c on c.agency_id = m.agency_id and c.id = m.case_id and c.level = m.functional_level
            where m.agency_id = $1 and m.case_id = any($2)""";

    /** @return by case; a case without a manual entry is absent */
    public Uni<Map<UUID, ManualCredit>> of(SqlConnection db, String agency, Collection<UUID> caseIds) {
        return db.preparedQuery(OF_CASES)
                .execute(Tuple.of(agency).addArrayOfUUID(caseIds.toArray(UUID[]::new)))
                .map(rows -> {
                    var byCase = new HashMap<UUID, ManualCredit>();
                    rows.forEach(row -> byCase.put(row.getUUID("case_id"), ManualCredit.of(row)));
                    return byCase;
                });
    }
}

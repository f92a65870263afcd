package id.lincah.equivalation.proposaldocuments;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an agency lets a proposal go without its papers. */
@ApplicationScoped
class DocumentSettings {
    private static final String READ = "select version, documents from proposal_setting where agency_id = $1";
    private static final String WRITE = """
            insert into proposal_setting (agency_id, documents, changed_by, version) values ($1, $2, $3, 1)
            on conflict (agency_id) do update set documents = excluded.documents,
              changed_by = excluded.changed_by, changed_at = now(), version = proposal_setting.version + 1
            returning version""";

    /** What the agency decided about proposals whose papers are incomplete. */
    @Schema(name = "DocumentSetting")
    public record Setting(DocumentDemand documents, long version) {}

    /** The agency's choice. */
    @Schema(examples = "{\"documents\": \"REASONED\"}")
    public record ChooseSetting(@NotNull DocumentDemand documents) {}

    Uni<Setting> read(SqlConnection db, String agency) {
        return db.preparedQuery(READ).execute(Tuple.of(agency)).map(DocumentSettings::setting);
    }

    private static Setting setting(RowSet<Row> found) {
        if (found.size() == 0) {
            return new Setting(DocumentDemand.OPTIONAL, 0);
        }
        var row = found.iterator().next();
        return new Setting(DocumentDemand.valueOf(row.getString("documents")), row.getLong("version"));
    }

    Uni<Answer> choose(ChooseSetting choice, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        return read(db, caller.agency())
                .invoke(now -> work.requireVersion(now.version()))
                .chain(() -> db.preparedQuery(WRITE)
                        .execute(Tuple.of(caller.agency(), choice.documents().name(), caller.account())))
                .map(rows -> rows.iterator().next().getLong("version"))
                .invoke(version -> work.audit(AuditEntry.of(
                        "proposal-setting.chosen", "agency", caller.agency(), Map.of("documents", choice.documents()))))
                .map(version -> Answer.ok(new Setting(choice.documents(), version), version));
    }
}

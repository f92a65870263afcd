package id.lincah.orgstructure.codelist;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts right what was recorded wrongly of a code in the period of a day; what stood there stays in the trail. */
@ApplicationScoped
class CorrectingCode {
    private static final String CORRECT = """
            with old as (select * from code_entry where list = $1 and code = $2 and valid_during @> $3::date)
            update code_entry c set name_id = coalesce($4, c.name_id), name_en = coalesce($5, c.name_en),
              details = coalesce($6::jsonb, c.details), source = coalesce($7, c.source)
            from old where c.list = old.list and c.code = old.code and c.valid_from = old.valid_from
            returning old.name_id, old.name_en, old.details::text, old.source
            """;

    /** What a correction answers. */
    @Schema(name = "CodeCorrected")
    record Corrected(String list, String code) {}

    Uni<Answer> correct(String list, CorrectCode command, UnitOfWork uow, SqlConnection connection) {
        ChangingCodes.refuseRegister(list);
        var values = Tuple.tuple()
                .addValue(list)
                .addValue(command.code())
                .addValue(command.asOf())
                .addValue(command.nameId())
                .addValue(command.nameEn())
                .addValue(ChangingCodes.json(command.details(), null))
                .addValue(command.source());
        return connection.preparedQuery(CORRECT).execute(values).map(rows -> {
            if (rows.size() == 0) {
                throw Problem.notFound();
            }
            uow.audit(trail(list, command, rows.iterator().next()));
            return Answer.ok(new Corrected(list, command.code()));
        });
    }

    private static AuditEntry trail(String list, CorrectCode command, Row old) {
        return AuditEntry.of(
                "code-list.corrected",
                "code-list",
                list,
                Map.of(
                        "code", command.code(),
                        "asOf", command.asOf(),
                        "reason", command.reason(),
                        "before", List.of(old.getString(0), old.getString(1), old.getString(2), old.getString(3))));
    }
}

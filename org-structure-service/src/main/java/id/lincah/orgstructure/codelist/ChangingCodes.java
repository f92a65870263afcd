package id.lincah.orgstructure.codelist;

import id.lincah.orgstructure.query.Columns;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes reference codes from a day on. The lists are the state's, not an agency's; the trail is that of who acts. */
@ApplicationScoped
class ChangingCodes {
    /** Names of agencies come with the register of agencies and from nowhere else. */
    private static final String FROM_REGISTER = "AGENCY";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('code-list:' || $1))";
    private static final String KNOWN = """
            select code, valid_during @> $2::date as holds, coalesce(valid_from > $2, false) as later
            from code_entry where list = $1
            """;

    private static final String END = """
            with old as (
              delete from code_entry where list = $1 and code = any($2::text[]) and valid_during @> $3::date returning *)
            insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, valid_to, source, standing)
            select list, code, name_id, name_en, details, rank, valid_from, $3, source, standing
            from old where valid_from < $3
            """;

    private static final String BEGIN = """
            insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
            select $1, x.code, x.name_id, x.name_en, x.details::jsonb,
              coalesce((select max(o.rank) from code_entry o where o.list = $1 and o.code = x.code),
                coalesce((select max(o.rank) from code_entry o where o.list = $1), 0) + x.place)::integer, $2, $3, 'VERIFIED'
            from unnest($4::text[], $5::text[], $6::text[], $7::text[]) with ordinality
              x (code, name_id, name_en, details, place)
            """;

    /** What a change answers. */
    @Schema(name = "CodesChanged")
    record Changed(String list, LocalDate effectiveOn, int begun, int ended) {}

    Uni<Answer> change(String list, ChangeCodes command, UnitOfWork uow, SqlConnection connection) {
        refuseRegister(list);
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(list))
                .flatMap(locked -> connection.preparedQuery(KNOWN).execute(Tuple.of(list, command.effectiveOn())))
                .invoke(rows -> {
                    if (rows.size() == 0 && !RegionCodes.LIST.equals(list)) {
                        throw Problem.notFound();
                    }
                    CodeFaults.refuse(list, command, rows);
                })
                .flatMap(known -> store(list, command, connection))
                .map(stored -> answer(list, command, uow));
    }

    static void refuseRegister(String list) {
        if (FROM_REGISTER.equals(list)) {
            throw Problem.conflict("LIST_FOLLOWS_REGISTER");
        }
    }

    private static Uni<?> store(String list, ChangeCodes command, SqlConnection connection) {
        var begun = begun(command);
        var columns = Tuple.tuple()
                .addValue(list)
                .addValue(command.effectiveOn())
                .addValue(command.source())
                .addValue(Columns.texts(begun, ChangeCodes.Row::code))
                .addValue(Columns.texts(begun, row -> row.nameId().strip()))
                .addValue(Columns.texts(begun, row -> row.nameEn().strip()))
                .addValue(Columns.texts(begun, row -> json(row.details(), "{}")));
        var codes = Columns.texts(command.entries(), ChangeCodes.Row::code);
        return connection
                .preparedQuery(END)
                .execute(Tuple.of(list, codes, command.effectiveOn()))
                .flatMap(ended -> connection.preparedQuery(BEGIN).execute(columns));
    }

    private static List<ChangeCodes.Row> begun(ChangeCodes command) {
        return command.entries().stream().filter(row -> !row.isEnd()).toList();
    }

    private static Answer answer(String list, ChangeCodes command, UnitOfWork uow) {
        int begun = begun(command).size();
        int ended = command.entries().size() - begun;
        var codes = command.entries().stream().map(ChangeCodes.Row::code).toList();
        uow.audit(AuditEntry.of(
                "code-list.changed",
                "code-list",
                list,
                Map.of("effectiveOn", command.effectiveOn(), "source", command.source(), "codes", codes)));
        return Answer.ok(new Changed(list, command.effectiveOn(), begun, ended));
    }

    static String json(Map<String, Object> details, String none) {
        return details == null ? none : new JsonObject(details).encode();
    }
}

package id.lincah.orgstructure.codelist;

import id.lincah.orgstructure.query.Columns;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes and corrects reference codes. The lists are the state's, not an agency's; the trail is that of who acts. */
@ApplicationScoped
class KeepingCodes {
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
                (select max(o.rank) from code_entry o where o.list = $1) + x.place)::integer, $2, $3, 'VERIFIED'
            from unnest($4::text[], $5::text[], $6::text[], $7::text[]) with ordinality
              x (code, name_id, name_en, details, place)
            """;

    private static final String CORRECT = """
            with old as (select * from code_entry where list = $1 and code = $2 and valid_during @> $3::date)
            update code_entry c set name_id = coalesce($4, c.name_id), name_en = coalesce($5, c.name_en),
              details = coalesce($6::jsonb, c.details), source = coalesce($7, c.source)
            from old where c.list = old.list and c.code = old.code and c.valid_from = old.valid_from
            returning old.name_id, old.name_en, old.details::text, old.source
            """;

    /** What a change answers. */
    record Changed(String list, LocalDate effectiveOn, int begun, int ended) {}

    /** What a correction answers. */
    record Corrected(String list, String code) {}

    Uni<Answer> change(String list, ChangeCodes command, UnitOfWork uow, SqlConnection connection) {
        refuseRegister(list);
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(list))
                .flatMap(locked -> connection.preparedQuery(KNOWN).execute(Tuple.of(list, command.effectiveOn())))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    refuseFaults(command, rows);
                })
                .flatMap(known -> store(list, command, connection))
                .map(stored -> answer(list, command, uow));
    }

    private static void refuseRegister(String list) {
        if (FROM_REGISTER.equals(list)) {
            throw Problem.conflict("LIST_FOLLOWS_REGISTER");
        }
    }

    private static void refuseFaults(ChangeCodes command, Iterable<Row> rows) {
        Set<String> holding = new HashSet<>();
        Set<String> later = new HashSet<>();
        rows.forEach(row -> {
            if (row.getBoolean(1)) {
                holding.add(row.getString(0));
            }
            if (row.getBoolean(2)) {
                later.add(row.getString(0));
            }
        });
        var faults = new ArrayList<Violation>();
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < command.entries().size(); i++) {
            var row = command.entries().get(i);
            var at = "/entries/" + i;
            var earlier = first.putIfAbsent(row.code(), i);
            if (earlier != null) {
                faults.add(new Violation(
                        at + "/code", "CODE_DUPLICATE", Map.of("value", row.code(), "firstRow", earlier)));
            }
            if (later.contains(row.code())) {
                faults.add(new Violation(at + "/code", "CODE_CHANGES_LATER", Map.of("value", row.code())));
            }
            if (row.isEnd() && !holding.contains(row.code())) {
                faults.add(new Violation(at + "/code", "NOT_VALID_ON_DAY", Map.of("value", row.code())));
            }
            if (!row.isEnd() && !row.named()) {
                faults.add(new Violation(at + "/nameId", "VALUE_REQUIRED"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("CHANGES_FAULTY", faults);
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

    Uni<Answer> correct(String list, CorrectCode command, UnitOfWork uow, SqlConnection connection) {
        refuseRegister(list);
        var values = Tuple.tuple()
                .addValue(list)
                .addValue(command.code())
                .addValue(command.asOf())
                .addValue(command.nameId())
                .addValue(command.nameEn())
                .addValue(json(command.details(), null))
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

    private static String json(Map<String, Object> details, String none) {
        return details == null ? none : new JsonObject(details).encode();
    }
}

package id.lincah.orgstructure.intake;

import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes over repairs of rows; what the file said stays beside them, so each can be withdrawn. */
@ApplicationScoped
class Repairing {
    private static final String ACCEPT = """
            insert into intake_repair
              (intake_id, agency_id, sheet_no, row_no, column_name, kind, expected, value, code, made_by)
            select distinct on (sheet_no, row_no, column_name, repair_kind)
              intake_id, agency_id, sheet_no, row_no, column_name, repair_kind, repair_from, coalesce(repair_to, ''), code, $3
            from intake_fault
            where intake_id = $1 and agency_id = $2 and repair_kind is not null
              and (id = any($4::bigint[]) or code = any($5::text[]))
            order by sheet_no, row_no, column_name, repair_kind, id
            on conflict (intake_id, sheet_no, row_no, column_name, kind)
              do update set expected = excluded.expected, value = excluded.value, code = excluded.code,
                made_by = excluded.made_by, made_at = clock_timestamp()
            """;
    private static final String KNOWN_FAULTS = """
            select id from intake_fault
            where intake_id = $1 and agency_id = $2 and id = any($3::bigint[]) and repair_kind is not null
            """;
    private static final String WITHDRAW = """
            delete from intake_repair where intake_id = $1 and agency_id = $2
              and (code = $3 or sheet_no = $4 and row_no = $5 and ($6::text is null or column_name = $6))
            """;

    private final IntakeActs acts;

    Repairing(IntakeActs acts) {
        this.acts = acts;
    }

    Uni<Answer> repair(UUID id, RepairRows command, UnitOfWork uow, SqlConnection connection) {
        if (command.size() == 0) {
            throw Problem.badInput("/accept", "NOT_EMPTY");
        }
        var agency = uow.caller().agency();
        return Intake.one(id, agency, connection)
                .invoke(Intake::open)
                .flatMap(intake -> IntakeSheet.all(id, agency, connection)
                        .flatMap(sheets -> withdraw(id, command, agency, connection)
                                .chain(() -> accept(id, command, uow, connection))
                                .chain(() -> OwnValues.keep(id, command.values(), sheets, uow, connection)))
                        .chain(() -> acts.checkAgain(intake, change(command), uow, connection)));
    }

    private static Map<String, Object> change(RepairRows command) {
        return Map.of(
                "accepted", command.accept().size(),
                "values", command.values().size(),
                "withdrawn", command.withdraw().size(),
                "kinds",
                        command.accept().stream()
                                .map(RepairRows.Accepted::kind)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
    }

    private static Uni<Void> accept(UUID id, RepairRows command, UnitOfWork uow, SqlConnection connection) {
        if (command.accept().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var agency = uow.caller().agency();
        var faults = command.accept().stream()
                .map(RepairRows.Accepted::faultId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
        var kinds = command.accept().stream()
                .map(RepairRows.Accepted::kind)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return connection
                .preparedQuery(KNOWN_FAULTS)
                .execute(Tuple.of(id, agency, faults))
                .invoke(known -> {
                    if (known.size() < faults.length) {
                        throw Problem.badInput("/accept", "FAULT_NOT_REPAIRABLE");
                    }
                })
                .chain(() -> connection
                        .preparedQuery(ACCEPT)
                        .execute(Tuple.of(id, agency, uow.caller().account(), faults, kinds)))
                .invoke(accepted -> {
                    if (accepted.rowCount() == 0) {
                        throw Problem.badInput("/accept", "FAULT_NOT_REPAIRABLE");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> withdraw(UUID id, RepairRows command, String agency, SqlConnection connection) {
        Uni<Void> withdrawn = Uni.createFrom().voidItem();
        for (var each : command.withdraw()) {
            var sheet = each.row() != null && each.sheet() == null ? Integer.valueOf(1) : each.sheet();
            var row = Tuple.of(id, agency, each.kind(), sheet, each.row(), each.column());
            withdrawn = withdrawn
                    .chain(() -> connection.preparedQuery(WITHDRAW).execute(row))
                    .replaceWithVoid();
        }
        return withdrawn;
    }
}

package id.lincah.orgstructure.intake;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Commands;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores uploaded files as a new job, or points to the job that has them already. */
@ApplicationScoped
class ReceivingIntake {
    private static final int PIECE = 1024 * 1024;
    private static final String KNOWN = """
            select id, state from intake
            where agency_id = $1 and fingerprint = $2 and effective_on = $3
              and state not in ('CANCELLED', 'REFUSED', 'FAILED', 'EXPIRED') and purged_at is null
            order by id desc limit 1
            """;
    private static final String CREATE = """
            insert into intake (agency_id, effective_on, fingerprint, state, trusting, register, created_by, correlation_id)
            values ($1, $2, $3, 'RECEIVED', $4, $5, $6, $7) returning id
            """;
    private static final String FILE = """
            insert into intake_file (intake_id, agency_id, file_no, name, bytes, fingerprint)
            values ($1, $2, $3, $4, $5, $6)
            """;
    private static final String CONTENT = """
            insert into intake_piece (intake_id, agency_id, file_no, piece_no, content) values ($1, $2, $3, $4, $5)
            """;

    private final Commands commands;
    private final Vertx vertx;

    ReceivingIntake(Commands commands, Vertx vertx) {
        this.commands = commands;
        this.vertx = vertx;
    }

    Uni<Response> receive(List<UploadedFile> files, LocalDate effectiveOn, boolean trusting, Caller caller) {
        var register = !caller.has("operator");
        var fingerprint = fingerprint(files);
        var operation = "intake.receive:" + effectiveOn + ":" + trusting;
        return commands.sql(
                operation,
                fingerprint,
                (uow, connection) -> connection
                        .preparedQuery(KNOWN)
                        .execute(Tuple.of(caller.agency(), fingerprint, effectiveOn))
                        .flatMap(rows -> rows.size() > 0
                                ? known(rows.iterator().next().getUUID(0), caller, connection)
                                : create(files, fingerprint, effectiveOn, trusting, register, uow, connection)));
    }

    /** The order in which the files came doesn't matter. */
    private static String fingerprint(List<UploadedFile> files) {
        if (files.size() == 1) {
            return files.get(0).fingerprint();
        }
        var digest = UploadFolder.sha256();
        files.stream()
                .map(UploadedFile::fingerprint)
                .sorted()
                .forEach(each -> digest.update(each.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The very same files for the same day: nothing is done a second time, and the answer says so. */
    private static Uni<Answer> known(UUID id, Caller caller, SqlConnection connection) {
        return Intake.one(id, caller.agency(), connection).map(intake -> {
            var remark = intake.state() == IntakeState.LOADED ? "ALREADY_LOADED" : "ALREADY_RECEIVED";
            return new Answer(200, ReceivedView.of(intake, remark), null, location(id));
        });
    }

    private Uni<Answer> create(
            List<UploadedFile> files,
            String fingerprint,
            LocalDate effectiveOn,
            boolean trusting,
            boolean register,
            UnitOfWork uow,
            SqlConnection connection) {
        var caller = uow.caller();
        var row = Tuple.tuple()
                .addValue(caller.agency())
                .addValue(effectiveOn)
                .addValue(fingerprint)
                .addValue(trusting)
                .addValue(register)
                .addValue(caller.account())
                .addValue(caller.correlationId());
        return connection.preparedQuery(CREATE).execute(row).flatMap(created -> {
            var id = created.iterator().next().getUUID(0);
            uow.audit(AuditEntry.of("intake.received", "intake", id, Map.of("files", files.size())));
            return store(files, id, caller.agency(), connection)
                    .chain(() -> Intake.one(id, caller.agency(), connection))
                    .map(intake -> new Answer(202, ReceivedView.of(intake, null), null, location(id)));
        });
    }

    private Uni<Void> store(List<UploadedFile> files, UUID id, String agency, SqlConnection connection) {
        Uni<Void> stored = Uni.createFrom().voidItem();
        for (int i = 0; i < files.size(); i++) {
            int number = i + 1;
            var file = files.get(i);
            var row = Tuple.of(id, agency, number, file.name(), file.bytes(), file.fingerprint());
            stored = stored.chain(() -> connection.preparedQuery(FILE).execute(row))
                    .chain(() -> pieces(file, number, id, agency, connection));
        }
        return stored;
    }

    /** One after the other, each forgotten before the next. */
    private Uni<Void> pieces(UploadedFile file, int number, UUID id, String agency, SqlConnection connection) {
        int pieces = (int) ((file.bytes() + PIECE - 1) / PIECE);
        return Multi.createFrom()
                .range(0, pieces)
                .onItem()
                .transformToUniAndConcatenate(piece -> vertx.executeBlocking(() -> read(file, piece))
                        .flatMap(content -> connection
                                .preparedQuery(CONTENT)
                                .execute(Tuple.of(id, agency, number, piece, content))))
                .onItem()
                .ignoreAsUni();
    }

    private static Buffer read(UploadedFile file, int number) throws IOException {
        try (var content = new RandomAccessFile(file.path().toFile(), "r")) {
            long from = (long) number * PIECE;
            var bytes = new byte[(int) Math.min(PIECE, file.bytes() - from)];
            content.seek(from);
            content.readFully(bytes);
            return Buffer.buffer(bytes);
        }
    }

    private static String location(UUID id) {
        return "/api/org-structure/v1/intakes/" + id;
    }
}

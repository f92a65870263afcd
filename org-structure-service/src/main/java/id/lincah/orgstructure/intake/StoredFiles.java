package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The files of a job, kept in the database in pieces: whichever process works on it finds them, also after the one that
 * received them is gone. Worked on as temporary files; only one piece is in memory at a time.
 */
@ApplicationScoped
class StoredFiles {
    private static final String FILES =
            "select file_no, name from intake_file where intake_id = $1 and agency_id = $2 order by file_no";
    private static final String PIECE = """
            select content from intake_piece
            where intake_id = $1 and agency_id = $2 and file_no = $3 and piece_no = $4
            """;

    /** A file of a job in the temporary folder. */
    record Local(int number, String name, Path path) {}

    /** What to do with the files while they are there. */
    interface Use {
        void with(List<Local> files) throws IOException;
    }

    private record Listed(int number, String name) {}

    private final JobTransactions transactions;

    StoredFiles(JobTransactions transactions) {
        this.transactions = transactions;
    }

    void use(Job job, Use use) throws IOException {
        var folder = Files.createTempDirectory("intake");
        var files = new TreeMap<Integer, Local>();
        try {
            for (var file : transactions.run(job, connection -> list(job, connection))) {
                var path = folder.resolve(Integer.toString(file.number()));
                files.put(file.number(), new Local(file.number(), file.name(), path));
                copy(job, file.number(), path);
            }
            use.with(List.copyOf(files.values()));
        } finally {
            for (var file : files.values()) {
                Files.deleteIfExists(file.path());
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Uni<List<Listed>> list(Job job, SqlConnection connection) {
        return connection
                .preparedQuery(FILES)
                .execute(Tuple.of(job.id(), job.agency()))
                .map(rows -> Rows.list(rows, row -> new Listed(row.getInteger(0), row.getString(1))));
    }

    private void copy(Job job, int file, Path path) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            transactions.run(job, connection -> copy(job, file, out, connection));
        }
    }

    private static Uni<Void> copy(Job job, int file, OutputStream out, SqlConnection connection) {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicInteger::new,
                        piece -> connection
                                .preparedQuery(PIECE)
                                .execute(Tuple.of(job.id(), job.agency(), file, piece.getAndIncrement())))
                .whilst(rows -> rows.size() > 0)
                .invoke(rows -> rows.forEach(row -> write(row.getBuffer(0), out)))
                .onItem()
                .ignoreAsUni();
    }

    private static void write(Buffer piece, OutputStream out) {
        try {
            out.write(piece.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

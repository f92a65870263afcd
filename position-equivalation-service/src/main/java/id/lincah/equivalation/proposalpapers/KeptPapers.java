package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the files of a job into one zip, some at a time, for whoever reads it as slowly as he likes. */
@ApplicationScoped
class KeptPapers {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 60;
    private static final String READ = """
            select name, content from paper_part where job_id = $1 and ($2::text is null or name > $2)
            order by name limit $3""";

    private final TenantTransaction transactions;

    KeptPapers(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    /** Blocking. @param out stays open */
    void write(UUID job, Caller caller, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // DOCX and PDF are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        String last = null;
        for (var files = read(job, last, caller); files.size() > 0; files = read(job, last, caller)) {
            for (var file : files) {
                last = file.getString("name");
                zip.putNextEntry(new ZipEntry(last));
                zip.write(file.getBuffer("content").getBytes());
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private RowSet<Row> read(UUID job, String after, Caller caller) {
        return transactions
                .read(caller, db -> db.preparedQuery(READ).execute(Tuple.of(job, after, AT_ONCE)))
                .await()
                .atMost(LIMIT);
    }
}

package id.lincah.orgstructure.scenariodocuments;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A paper as it was made and kept.
 *
 * @param fingerprint of what it says, in hexadecimal
 * @param sha256 of its bytes, in hexadecimal
 */
record MadeDocument(
        ScenarioDocument document,
        DocumentFormat format,
        String fingerprint,
        String sha256,
        byte[] content,
        Instant madeAt) {
    private static final String FIND = """
            select name, format, fingerprint, sha256, content, made_at from scenario_document
            where scenario_id = $1 and name = any($2::text[]) and format = any($3::text[])
            """;

    private static final String KEEP = """
            insert into scenario_document (scenario_id, agency_id, name, format, fingerprint, sha256, size, content, made_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (scenario_id, name, format) do update set fingerprint = excluded.fingerprint,
              sha256 = excluded.sha256, size = excluded.size, content = excluded.content, made_by = excluded.made_by,
              made_at = excluded.made_at
            returning made_at
            """;

    static Uni<List<MadeDocument>> find(
            UUID scenario, List<ScenarioDocument> documents, List<DocumentFormat> formats, SqlConnection connection) {
        var values = Tuple.of(scenario, names(documents), names(formats));
        return connection.preparedQuery(FIND).execute(values).map(rows -> Rows.list(rows, MadeDocument::of));
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static MadeDocument of(Row row) {
        return new MadeDocument(
                ScenarioDocument.valueOf(row.getString(0)),
                DocumentFormat.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getBuffer(4).getBytes(),
                row.getOffsetDateTime(5).toInstant());
    }

    /** @param account who had it made */
    Uni<MadeDocument> keep(ScenarioFacts.Terms terms, String account, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(terms.id())
                .addValue(terms.agency())
                .addValue(document.name())
                .addValue(format.name())
                .addValue(fingerprint)
                .addValue(sha256)
                .addValue(content.length)
                .addValue(Buffer.buffer(content).getDelegate())
                .addValue(account);
        return connection
                .preparedQuery(KEEP)
                .execute(values)
                .map(rows -> rows.iterator().next().getOffsetDateTime(0).toInstant())
                .map(when -> new MadeDocument(document, format, fingerprint, sha256, content, when));
    }

    String file() {
        return document.file(format);
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which files an agency has already had stored. A list of last January must not undo what a scenario changed since, so a file
 * that comes a second time for the same day is recognised by its content and left alone.
 */
record ImportRecords(String agency, Dataset dataset, LocalDate effectiveOn, String fingerprint) {
    private static final String FIND = """
            select rows from import_record
            where agency_id = $1 and dataset = $2 and effective_on = $3 and fingerprint = $4""";
    private static final String KEEP = """
            insert into import_record (agency_id, dataset, effective_on, fingerprint, rows) values ($1, $2, $3, $4, $5)
            on conflict do nothing""";

    static ImportRecords of(String agency, Dataset dataset, LocalDate effectiveOn, byte[] file) {
        return new ImportRecords(agency, dataset, effectiveOn, sha256(file));
    }

    /** Rows of the file when it was stored before. */
    Uni<Optional<Integer>> find(SqlConnection connection) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(agency, dataset.name(), effectiveOn, fingerprint))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getInteger(0)));
    }

    Uni<Void> keep(int rows, SqlConnection connection) {
        return connection
                .preparedQuery(KEEP)
                .execute(Tuple.of(agency, dataset.name(), effectiveOn, fingerprint, rows))
                .replaceWithVoid();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package id.lincah.equivalation.inauguration;

import id.lincah.documents.DocxWriter;
import id.lincah.documents.PdfWriter;
import id.lincah.equivalation.query.Readers;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Writes the minutes of an inauguration that was held, once nothing in them would stay empty. */
@ApplicationScoped
class WritingMinutes {
    private static final String NAMES = """
            select o.name, o.nip, c.former_position_title, c.functional_code, c.level, a.outcome, a.codes, a.reason
            from inauguration_attendance a join equivalation_case c on c.id = a.case_id
            join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            where a.inauguration_id = $1 order by o.name, a.case_id""";
    private static final String DECREE = "select decree_number from proposal where id = $1";

    private final Inaugurations inaugurations;
    private final TenantTransaction transactions;
    private final Vertx vertx;

    WritingMinutes(Inaugurations inaugurations, TenantTransaction transactions, Vertx vertx) {
        this.inaugurations = inaugurations;
        this.transactions = transactions;
        this.vertx = vertx;
    }

    /** @throws Problem 404 when absent, 409 before the oath, 422 with what is missing */
    Uni<byte[]> write(UUID id, boolean pdf, Caller caller) {
        return transactions
                .sql(
                        caller,
                        (work, db) -> inaugurations
                                .one(db, id, Readers.scope(caller, null))
                                .invoke(WritingMinutes::requireHeld)
                                .chain(held -> db.preparedQuery(DECREE)
                                        .execute(Tuple.of(held.proposalId()))
                                        .map(rows -> rows.iterator().next().getString("decree_number"))
                                        .chain(decree -> db.preparedQuery(NAMES)
                                                .execute(Tuple.of(id))
                                                .map(names -> new MinutesPaper(
                                                        held,
                                                        decree,
                                                        StreamSupport.<Row>stream(names.spliterator(), false)
                                                                .toList()))))
                                .invoke(WritingMinutes::requireComplete)
                                .invoke(paper -> work.audit(new AuditEntry(
                                        "inauguration.minutes-taken",
                                        "inauguration",
                                        id.toString(),
                                        paper.held().agency(),
                                        Map.of("readerAgency", caller.agency())))))
                .chain(paper -> vertx.executeBlocking(() -> bytes(paper, pdf)));
    }

    private static void requireHeld(InaugurationView held) {
        if (held.state() != InaugurationState.HELD) {
            throw Problem.conflict(
                    "INAUGURATION_STATE", Map.of("state", held.state().name()));
        }
    }

    private static void requireComplete(MinutesPaper paper) {
        var missing = paper.missing().stream()
                .map(field -> new Violation("/" + field, "VALUE_MISSING", Map.of("field", field)))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.faultyContent("MINUTES_INCOMPLETE", missing);
        }
    }

    private static byte[] bytes(MinutesPaper paper, boolean pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        if (pdf) {
            PdfWriter.write(paper.paper(), out);
        } else {
            DocxWriter.write(paper.paper(), out);
        }
        return out.toByteArray();
    }
}

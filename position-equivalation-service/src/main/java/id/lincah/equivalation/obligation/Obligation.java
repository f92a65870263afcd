package id.lincah.equivalation.obligation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/** A duty laid on an official at equivalation; the due day itself is still in time. */
public record Obligation(
        UUID id, String agency, UUID personId, String name, UUID caseId, String code, LocalDate due, String state) {
    static Obligation of(Row row) {
        return new Obligation(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("person_id"),
                row.getString("name"),
                row.getUUID("case_id"),
                row.getString("code"),
                row.getLocalDate("due"),
                row.getString("state"));
    }
}

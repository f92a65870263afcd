package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.lincah.orgstructure.importing.Laying;
import id.lincah.orgstructure.intake.checks.CellFault;
import id.lincah.orgstructure.intake.checks.FaultSeverity;
import id.lincah.orgstructure.intake.checks.Repair;
import id.lincah.orgstructure.query.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fault on its way to the table of faults. */
record FoundFault(
        Place place, String column, String code, FaultSeverity severity, Map<String, Object> details, Repair repair) {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Set<String> UNKNOWN = Set.of("PARENT_UNKNOWN", "UNIT_UNKNOWN", "POSITION_UNKNOWN");
    private static final String LEANS = "LEANS_ON_FAULTY_ROW";
    private static final String KEEP = """
            insert into intake_fault (intake_id, agency_id, sheet_no, row_no, column_name, code, severity, details,
              repair_kind, repair_from, repair_to)
            select $1, $2, sheet_no, row_no, column_name, code, severity, details::jsonb, kind, from_value, to_value
            from unnest($3::integer[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
              $10::text[], $11::text[]) with ordinality
              x (sheet_no, row_no, column_name, code, severity, details, kind, from_value, to_value, place)
            order by place
            """;

    static FoundFault of(int sheet, CellFault fault) {
        return new FoundFault(
                new Place(sheet, fault.row()),
                fault.column(),
                fault.code(),
                fault.severity(),
                fault.details(),
                fault.suggestion());
    }

    /** What the plain import's own checks say; rows it names are told as a spreadsheet counts them. */
    static FoundFault of(Laying.Fault fault) {
        var details = new LinkedHashMap<>(fault.details());
        details.computeIfPresent(
                "firstRow", (name, place) -> Place.of((Long) place).row());
        return new FoundFault(
                Place.of(fault.place()), fault.column(), fault.code(), FaultSeverity.ERROR, details, null);
    }

    /**
     * The same while nothing of the files is stored: codes that neither the files nor the store know were named before, so
     * what is unknown now stands in a row that was set apart.
     */
    static FoundFault ofTrial(Laying.Fault fault) {
        var found = of(fault);
        return UNKNOWN.contains(found.code())
                ? new FoundFault(
                        found.place(), found.column(), LEANS, found.severity(), found.details(), found.repair())
                : found;
    }

    static Uni<Void> keep(Job job, List<FoundFault> faults, SqlConnection connection) {
        if (faults.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Tuple.tuple()
                .addValue(job.id())
                .addValue(job.agency())
                .addValue(faults.stream().map(fault -> fault.place().sheet()).toArray(Integer[]::new))
                .addValue(faults.stream().map(fault -> fault.place().row()).toArray(Long[]::new))
                .addValue(Columns.texts(faults, FoundFault::column))
                .addValue(Columns.texts(faults, FoundFault::code))
                .addValue(Columns.texts(faults, fault -> fault.severity().name()))
                .addValue(Columns.texts(faults, fault -> json(fault.details())))
                .addValue(Columns.texts(
                        faults,
                        fault -> fault.repair() == null
                                ? null
                                : fault.repair().kind().name()))
                .addValue(Columns.texts(
                        faults,
                        fault -> fault.repair() == null ? null : fault.repair().from()))
                .addValue(Columns.texts(
                        faults,
                        fault -> fault.repair() == null ? null : fault.repair().to()));
        return connection.preparedQuery(KEEP).execute(columns).replaceWithVoid();
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a fault could not be written", e);
        }
    }
}

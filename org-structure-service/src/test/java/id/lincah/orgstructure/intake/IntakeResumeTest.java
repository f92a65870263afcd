package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A worker dies in the middle of each phase; whoever goes on comes to the same end. */
@OrgStructureTest
class IntakeResumeTest {
    private static final String DAY = "2021-01-01";

    private final Api operator = Api.as("operator-kaltim");

    @Inject
    JobTransactions transactions;

    @Inject
    StagingCleaner cleaner;

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @AfterEach
    void disarm() {
        for (var table : new String[] {"intake_sheet", "intake_row", "intake_difference", "unit_period"}) {
            Databases.execute("drop trigger if exists die on " + table);
        }
        Databases.execute("drop function if exists die_once()");
        Databases.execute("drop sequence if exists deaths");
    }

    /**
     * The connection is cut from inside the statement, once: that is what the database sees of a process that was killed.
     * All the worker had in memory is lost with it; a second worker starts from the tables.
     *
     * @param units rows of the file; where the second page is to be lost, more than one page
     */
    @ParameterizedTest
    @CsvSource({
        "RESA,intake_sheet,1,60",
        "RESB,intake_row,2,5010",
        "RESC,intake_difference,1,60",
        "RESD,unit_period,1,60"
    })
    void goesOnWhereAWorkerDied(String prefix, String table, int statement, int units) {
        dieOnce(table, statement);
        var intake = IntakeOf.checked(operator, DAY, file(prefix, units)).load("ALL_OR_NOTHING");
        assertEquals(statement, Databases.count("select least(last_value, ?) from deaths", statement), "it did die");
        intake.look()
                .body("rows", equalTo(units))
                .body("counts.UNITS.created", equalTo(units))
                .body("counts.loaded.UNITS.created", equalTo(units));
        assertEquals(units, count("intake_row r where r.intake_id = ?", intake));
        assertEquals(units, count("intake_difference d where d.intake_id = ? and kind = 'NEW'", intake));
        assertEquals(units, Databases.count("select count(*) from unit where code like ?", prefix + "%"));
        assertEquals(
                units,
                Databases.count(
                        "select count(*) from outbox o join unit u on u.id = o.aggregate_id where u.code like ?",
                        prefix + "%"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'intake.loaded' and aggregate_id = ?",
                        intake.id()));
    }

    @Test
    void whoeverLostTheLeaseLeavesNothingBehind() {
        var intake = IntakeOf.checked(operator, DAY, "unit_code,parent_code,name,type,echelon\nRE,,Dinas RE,DINAS,\n");
        var stale = Job.of(UUID.fromString(intake.id()), "64", "operator-kaltim", "test", 0);
        assertThrows(
                LostJob.class,
                () -> transactions.run(
                        stale,
                        connection -> connection.query("delete from intake_row").execute()));
        assertEquals(1, count("intake_row r where r.intake_id = ?", intake));
    }

    @Test
    void whatWasStagedIsDeletedSomeTimeAfterTheEndAndTheCountsStay() throws SQLException {
        var intake = IntakeOf.checked(operator, DAY, "unit_code,parent_code,name,type,echelon\nRF,,Dinas RF,DINAS,\n")
                .load("GOOD_ROWS");
        try (var connection = Databases.connectAs("relay")) {
            while (cleaner.cleanOne(connection, 0)) {
                // The ended jobs of other tests go as well.
                connection.isValid(1);
            }
        }
        for (var table :
                new String[] {"intake_piece", "intake_row", "intake_fault", "intake_repair", "intake_difference"}) {
            assertEquals(0, count(table + " where intake_id = ?", intake), table);
        }
        intake.look().body("purged", equalTo(true)).body("counts.loaded.UNITS.created", equalTo(1));
        intake.get("/differences").statusCode(409).body("code", equalTo("INTAKE_PURGED"));
    }

    private static void dieOnce(String table, int statement) {
        Databases.execute("create sequence deaths");
        Databases.execute("""
                create function die_once() returns trigger language plpgsql security definer as $$
                begin
                  if nextval('deaths') = %d then
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return null;
                end $$
                """.formatted(statement));
        Databases.execute(
                "create trigger die after insert on " + table + " for each statement execute function die_once()");
    }

    private static String file(String prefix, int units) {
        return IntStream.range(1, units)
                .mapToObj(i -> "%1$s.%2$d,%1$s,Bidang %1$s %2$d,BIDANG,\n".formatted(prefix, i))
                .collect(Collectors.joining(
                        "",
                        "unit_code,parent_code,name,type,echelon\n" + prefix + ",,Dinas " + prefix + ",DINAS,\n",
                        ""));
    }

    private static long count(String from, IntakeOf intake) {
        return Databases.count("select count(*) from " + from, UUID.fromString(intake.id()));
    }
}

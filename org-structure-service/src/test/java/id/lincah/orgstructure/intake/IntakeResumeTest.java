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

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
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

    @Inject
    ExpiringJobs expiring;

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @AfterEach
    void disarm() {
        for (var table :
                new String[] {"intake_sheet", "intake_row", "intake_difference", "unit_period", "position_period"}) {
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

    /** More rows than are laid as a whole: the second stretch of the load is lost, and with it the first. */
    @Test
    void aLoadOfManyStretchesBeginsAnewAndNothingIsLostOrDoubled() {
        IntakeOf.checked(operator, DAY, file("RESG", 2)).load("ALL_OR_NOTHING");
        int positions = 10_010;
        var rows = IntStream.range(0, positions)
                .mapToObj(i -> "RESG.P%1$d,RESG.1,Pengadministrasi %1$d,PELAKSANA,,false\n".formatted(i))
                .collect(Collectors.joining());
        var twice = "RESG.P0,RESG.1,Sekali Lagi,PELAKSANA,,false\n";
        var intake = IntakeOf.checked(operator, DAY, Sample.POSITION_HEADER + rows + twice);
        // The first row of a code is found although it was checked two stretches before.
        intake.get("/faults?kind=CODE_DUPLICATE")
                .body("items.row", contains(positions + 2))
                .body("items[0].details.firstRow", equalTo(2));
        // Nothing ends, so each stretch begins periods by one statement.
        dieOnce("position_period", 2);
        intake.load("GOOD_ROWS").look().body("counts.loaded.POSITIONS.created", equalTo(positions));
        assertEquals(2, Databases.count("select least(last_value, 2) from deaths"), "it did die");
        assertEquals(positions, Databases.count("select count(*) from position where code like 'RESG.P%'"));
        assertEquals(
                positions,
                Databases.count("select count(*) from position i join position_period p on p.position_id = i.id"
                        + " where i.code like 'RESG.P%' and p.valid_to is null"));
        assertEquals(
                positions,
                Databases.count("select count(distinct o.aggregate_id) from outbox o"
                        + " join position i on i.id = o.aggregate_id where i.code like 'RESG.P%' and o.sequence = 1"));
        assertEquals(0, count("intake_key where intake_id = ?", intake), "kept only while checking");
    }

    @Test
    void aJobNobodyGoesOnWithExpiresAndSaysSo() throws SQLException {
        var header = "unit_code,parent_code,name,type,echelon\n";
        var late = IntakeOf.checked(operator, DAY, header + "REX1,,Dinas REX1,DINAS,\n");
        var inTime = IntakeOf.checked(operator, DAY, header + "REX2,,Dinas REX2,DINAS,\n");
        var text = header + "REX3,,Dinas REX3,DINAS,\n";
        var unconfirmed = IntakeOf.csv(operator, DAY, text).await("RECOGNISED");
        late.look().body("expiresAt", notNullValue());
        for (var each : new IntakeOf[] {late, unconfirmed}) {
            Databases.execute("update intake set expires_at = clock_timestamp() - interval '1 second' where id = '"
                    + each.id() + "'");
        }
        try (var connection = Databases.connectAs("relay")) {
            while (expiring.expireOne(connection)) {
                connection.isValid(1);
            }
            while (cleaner.cleanPiece(connection, 1_000_000)) {
                connection.isValid(1);
            }
        }
        for (var each : new IntakeOf[] {late, unconfirmed}) {
            each.look()
                    .body("state", equalTo("EXPIRED"))
                    .body("endedAt", notNullValue())
                    .body("purged", equalTo(true))
                    .body("refusal.code", equalTo("INTAKE_EXPIRED"))
                    .body("refusal.message", containsString("dalam 30 hari"));
            assertEquals(0, count("intake_piece where intake_id = ?", each));
            assertEquals(0, count("intake_row where intake_id = ?", each));
            assertEquals(
                    1,
                    Databases.count(
                            "select count(*) from audit_entry where action = 'intake.expired' and aggregate_id = ?",
                            each.id()));
        }
        late.act("loading", "{\"what\":\"GOOD_ROWS\"}").then().statusCode(409).body("code", equalTo("INTAKE_EXPIRED"));
        late.get("/differences").statusCode(409).body("code", equalTo("INTAKE_EXPIRED"));
        operator.get("/intakes?state=EXPIRED").body("items.id", hasItems(late.id(), unconfirmed.id()));
        inTime.look().body("state", equalTo("CHECKED"));
        IntakeOf.csv(operator, DAY, text).await("RECOGNISED");
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
            while (cleaner.cleanPiece(connection, 0)) {
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

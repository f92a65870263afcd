package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What a row meets in other files of its job and in what is stored is looked up in the database. */
@OrgStructureTest
class IntakeNeighboursTest {
    private static final String DAY = "2021-01-01";
    private static final String UNITS = "unit_code,parent_code,name,type,echelon\n";
    private static final String FACTS = "PNS,S1,Hukum,IV/c,2019-04-01";

    private final Api operator = Api.as("operator-kaltim");

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @Test
    void doublesAreFoundAmongFilesAndAgainstTheStore() {
        stored("NA");
        var intake = handIn(
                Sample.POSITION_HEADER
                        + "NA.P3,NA,Sekretaris,JPT,II.b,true\n"
                        + "NA.P4,NA,Analis,PELAKSANA,,false\n"
                        + "NA.P4,NA,Analis Lain,PELAKSANA,,false\n",
                Sample.HOLDER_HEADER
                        + holder("NA", 2, "P1", "")
                        + holder("NA", 3, "P4", "na-akun")
                        + holder("NA", 4, "P9", "")
                        + holder("NA", 4, "P2", ""));
        intake.get("/faults?kind=SECOND_HEAD")
                .body("items.row", contains(2))
                .body("items[0].details.other", equalTo("NA.P1"));
        intake.get("/faults?kind=CODE_DUPLICATE")
                .body("items.row", contains(4))
                .body("items[0].details.firstRow", equalTo(3));
        intake.get("/faults?kind=POSITION_HELD").body("items.row", contains(2));
        intake.get("/faults?kind=ACCOUNT_TAKEN").body("items.row", contains(3));
        intake.get("/faults?kind=POSITION_UNKNOWN").body("items.row", contains(4));
        intake.get("/faults?kind=NIP_DUPLICATE")
                .body("items.row", contains(5))
                .body("items[0].details.firstRow", equalTo(4));
        intake.get("/differences?kind=MISSING&dataset=POSITIONS&code=NA.P1").body("items", hasSize(1));
        intake.get("/differences?kind=MISSING&code=" + Sample.nip("NA", 1)).body("items", hasSize(1));
    }

    @Test
    void whoeverMovesInTheFilesLeavesPlaceAndAccountFree() {
        stored("NB");
        var intake = handIn(
                Sample.POSITION_HEADER + "NB.P1,NB,Kepala,JPT,II.b,false\nNB.P3,NB,Ketua,JPT,II.b,true\n",
                Sample.HOLDER_HEADER
                        + holder("NB", 2, "P1", "nb-akun")
                        + holder("NB", 1, "P2", "").replace("2020-01-02", "2021-06-01"));
        intake.look().body("faultyRows", equalTo(0));
        intake.get("/differences?kind=MISSING&code=NB.P1").body("items", hasSize(0));
        intake.get("/differences?kind=CHANGED&dataset=HOLDERS").body("items.code", contains(Sample.nip("NB", 1)));
    }

    /** A unit with its head and another position, and who holds the first of them. */
    private void stored(String prefix) {
        IntakeOf.checked(operator, DAY, UNITS + "%1$s,,Dinas %1$s,DINAS,II.b\n".formatted(prefix))
                .load("ALL_OR_NOTHING");
        handIn(
                        Sample.POSITION_HEADER
                                + "%1$s.P1,%1$s,Kepala,JPT,II.b,true\n%1$s.P2,%1$s,Analis,PELAKSANA,,false\n"
                                        .formatted(prefix),
                        Sample.HOLDER_HEADER + holder(prefix, 1, "P1", prefix.toLowerCase(Locale.ROOT) + "-akun"))
                .load("ALL_OR_NOTHING");
    }

    private static String holder(String prefix, int serial, String position, String account) {
        return "%s,Pejabat Contoh,%s,%s.%s,2020-01-02,%s,\n"
                .formatted(Sample.nip(prefix, serial), FACTS, prefix, position, account);
    }

    private IntakeOf handIn(String positions, String holders) {
        var id = operator.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("effectiveOn", DAY)
                .multiPart("a", "jabatan.csv", positions.getBytes(StandardCharsets.UTF_8))
                .multiPart("b", "pejabat.csv", holders.getBytes(StandardCharsets.UTF_8))
                .post("/intakes")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        return new IntakeOf(operator, id).confirm();
    }
}

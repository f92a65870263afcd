package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.Sample;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** An invented office full of executors, six kinds in turn, and the mapping its tests add to the ministry's. */
public final class Executors {
    private static final String[] TITLES = {
        "Pengadministrasi Umum",
        "Analis Kepegawaian",
        "Analis Data",
        "Penelaah Teknis Kebijakan",
        "Juru Ketik",
        "Uji Dua Arah"
    };
    private static final String[] EDUCATION = {"SMA", "S1", "D3", "S1", "SMA", null};

    private Executors() {}

    /** Titles that become two names by education. */
    public static void mapTwoWays() {
        list(
                        "executor-mappings",
                        "old_name,kind,education_from,education_to,for_vacant,new_code,decree,valid_from,valid_to,standing,source\n"
                                + "Uji Dua Arah,EXACT,S1,,false,PENELAAH_TEKNIS_KEBIJAKAN,Uji,2025-07-15,,DECISION,test\n"
                                + "Uji Dua Arah,EXACT,,D3,false,PENGOLAH_DATA_DAN_INFORMASI,Uji,2025-07-15,,DECISION,test\n")
                .then()
                .statusCode(200);
    }

    public static Response list(String list, String csv) {
        return list("validator", list + "/imports", csv);
    }

    public static Response list(String account, String path, String csv) {
        return Api.as(account)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/" + path);
    }

    /** So many positions; every sixth is vacant. */
    public static void office(Api operator, String prefix, int positions) {
        Sample.agencies();
        operator.importFile(
                        "UNITS",
                        Sample.BEGIN,
                        Sample.UNIT_HEADER
                                + "%1$s,,Pemerintah %1$s,INSTANSI,,,\n%1$s.1,%1$s,Dinas %1$s,DINAS,II.b,,\n"
                                        .formatted(prefix))
                .then()
                .statusCode(200);
        var jobs = new StringBuilder(Sample.POSITION_HEADER);
        var people = new StringBuilder(Sample.HOLDER_HEADER);
        for (int i = 0; i < positions; i++) {
            var code = String.format(Locale.ROOT, "%s.K%03d", prefix, i);
            jobs.append("%s,%s.1,%s,PELAKSANA,,false\n".formatted(code, prefix, TITLES[i % 6]));
            if (EDUCATION[i % 6] != null) {
                people.append("%s,Pelaksana %s %d,PNS,%s,,II/c,2018-04-01,%s,2021-01-01,,\n"
                        .formatted(Sample.nip(prefix, i + 1), prefix, i, EDUCATION[i % 6], code));
            }
        }
        operator.importFile("POSITIONS", Sample.BEGIN, jobs.toString()).then().statusCode(200);
        operator.importFile("HOLDERS", Sample.BEGIN, people.toString()).then().statusCode(200);
    }
}

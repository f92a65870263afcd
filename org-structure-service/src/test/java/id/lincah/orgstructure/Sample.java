package id.lincah.orgstructure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Invented structures and people, made in code. Each test class has its own prefix of codes. */
public final class Sample {
    public static final String BEGIN = "2021-01-01";
    public static final String UNIT_HEADER = "unit_code,parent_code,name,type,echelon,setting,functions\n";
    public static final String POSITION_HEADER = "position_code,unit_code,title,kind,echelon,head\n";
    public static final String HOLDER_HEADER =
            "nip,name,employment_status,education,education_field,grade,grade_since,position_code,since,account,deceased_on\n";

    private static final String AGENCIES = """
            unit_code,parent_code,name,type,echelon
            35,,Pemerintah Provinsi Jawa Timur,PEMPROV,
            64,,Pemerintah Provinsi Kalimantan Timur,PEMPROV,
            35.10,35,Pemerintah Kabupaten Banyuwangi,PEMKAB,
            """;

    private static final LocalDate FIRST_BIRTH_DAY = LocalDate.of(1980, 1, 1);
    private static final Map<String, LocalDate> BIRTH_DAYS = new HashMap<>();

    private Sample() {}

    /** The agencies of the demo accounts; the same file again changes nothing. */
    public static void agencies() {
        Api.as("validator").importFile("AGENCIES", BEGIN, AGENCIES).then().statusCode(200);
    }

    /** A dinas with a secretariat and one bidang, below it {@code sections} seksi, each with head and holder. */
    public static void office(Api operator, String prefix, int sections) {
        agencies();
        operator.importFile("UNITS", BEGIN, units(prefix, sections)).then().statusCode(200);
        operator.importFile("POSITIONS", BEGIN, positions(prefix, sections))
                .then()
                .statusCode(200);
        operator.importFile("HOLDERS", BEGIN, holders(prefix, sections)).then().statusCode(200);
    }

    static String units(String prefix, int sections) {
        var csv = new StringBuilder(UNIT_HEADER)
                .append("%1$s,,Pemerintah %1$s,INSTANSI,,,\n".formatted(prefix))
                .append("%1$s.1,%1$s,Dinas %1$s,DINAS,II.b,,\n".formatted(prefix))
                .append("%1$s.1.0,%1$s.1,Bidang Umum,BIDANG,III.a,,\n".formatted(prefix));
        for (int i = 1; i <= sections; i++) {
            csv.append("%1$s.1.%2$d,%1$s.1.0,Seksi %2$d,SEKSI,IV.a,,surat;arsip\n".formatted(prefix, i));
        }
        return csv.toString();
    }

    static String positions(String prefix, int sections) {
        var csv = new StringBuilder(POSITION_HEADER)
                .append("%1$s.P1,%1$s.1,Kepala Dinas,JPT,II.b,true\n".formatted(prefix))
                .append("%1$s.P0,%1$s.1.0,Kepala Bidang,ADMINISTRATOR,III.a,true\n".formatted(prefix));
        for (int i = 1; i <= sections; i++) {
            csv.append("%1$s.S%2$d,%1$s.1.%2$d,Kepala Seksi %1$s %2$d,PENGAWAS,IV.a,true\n".formatted(prefix, i));
            csv.append("%1$s.K%2$d,%1$s.1.%2$d,Pengadministrasi %1$s %2$d,PELAKSANA,,false\n".formatted(prefix, i));
        }
        return csv.toString();
    }

    static String holders(String prefix, int sections) {
        var csv = new StringBuilder(HOLDER_HEADER);
        for (int i = 1; i <= sections; i++) {
            csv.append(holder(prefix, i, "S" + i, "PNS,S1,Administrasi Negara,III/d"));
            csv.append(holder(prefix, 500 + i, "K" + i, "PNS,D3,,II/c"));
        }
        return csv.toString();
    }

    static String holder(String prefix, int serial, String position, String facts) {
        return "%s,Pejabat %s %d,%s,2018-04-01,%s.%s,2019-10-01,,\n"
                .formatted(nip(prefix, serial), prefix, serial, facts, prefix, position);
    }

    /** A number that is formally right; each prefix has a birth day of its own, so that classes don't collide. */
    public static String nip(String prefix, int serial) {
        var born = BIRTH_DAYS.computeIfAbsent(prefix, fresh -> FIRST_BIRTH_DAY.plusDays(BIRTH_DAYS.size()));
        return String.format(Locale.ROOT, "%s2005021%03d", born.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
    }
}

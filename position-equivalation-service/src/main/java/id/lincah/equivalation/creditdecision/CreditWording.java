package id.lincah.equivalation.creditdecision;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.Language;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** How the parts of a determination are called; it is Indonesian whatever language the reader asked for. */
final class CreditWording {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final Map<String, String> KINDS = Map.of(
            "BASE", "Angka kredit dasar yang diberikan",
            "EARLIER_ACCOUNT", "Angka kredit jabatan fungsional lama",
            "GRANT", "Angka kredit penyetaraan",
            "CONVERSION", "Angka kredit konversi predikat kinerja",
            "EDUCATION", "Angka kredit peningkatan pendidikan",
            "SUBCOORDINATOR", "Tambahan angka kredit subkoordinator tahun 2021",
            "INTEGRATION", "Penyesuaian ke angka kredit integrasi",
            "LEVEL_PROMOTION", "Awal jenjang baru",
            "CORRECTION", "Pembetulan");

    private CreditWording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String grade(String grade) {
        return Grade.of(grade).rankTitle() + ", " + grade;
    }

    static String level(String level) {
        return FunctionalLevel.valueOf(level).title();
    }

    static String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    /** A step is a level or a grade. */
    static String next(String next) {
        return Arrays.stream(FunctionalLevel.values())
                .filter(level -> level.name().equals(next))
                .map(level -> "jenjang " + level.title())
                .findFirst()
                .orElseGet(() -> "pangkat " + grade(next));
    }

    static String predicate(String predicate) {
        return PerformancePredicate.valueOf(predicate).label(Language.ID);
    }

    static String credit(BigDecimal credit) {
        return String.format(INDONESIAN, "%,.2f", credit.setScale(2, RoundingMode.HALF_UP));
    }
}

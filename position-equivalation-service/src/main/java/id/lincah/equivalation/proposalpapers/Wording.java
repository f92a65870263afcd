package id.lincah.equivalation.proposalpapers;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How codes are called in an official paper, which is Indonesian whatever language the reader asked for. */
final class Wording {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final Map<String, String> RESULTS = Map.of(
            "ELIGIBLE", "Memenuhi syarat",
            "ELIGIBLE_CONDITIONAL", "Memenuhi syarat dengan kewajiban",
            "NEEDS_REVIEW", "Perlu diputuskan",
            "NOT_ELIGIBLE", "Tidak memenuhi syarat");
    private static final Map<String, String> EDUCATION = Map.of("D4", "D-IV", "S1", "S-1", "S2", "S-2", "S3", "S-3");
    private static final Map<String, String> DUTIES = Map.of(
            "EDUCATION_GAP_S2", "Menyelesaikan S-2",
            "EDUCATION_BELOW_S1", "Menyelesaikan S-1",
            "EDUCATION_FIELD_GAP", "Memenuhi kualifikasi bidang pendidikan");
    private static final Map<PositionKind, String> KINDS = Map.of(
            PositionKind.JPT, "Pimpinan tinggi",
            PositionKind.ADMINISTRATOR, "Administrator",
            PositionKind.PENGAWAS, "Pengawas",
            PositionKind.ESELON_V, "Pelaksana (eselon V)",
            PositionKind.PELAKSANA, "Pelaksana",
            PositionKind.FUNGSIONAL, "Fungsional");
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("structuralAllowance", "Tunjangan jabatan struktural"),
            Map.entry("functionalAllowance", "Tunjangan jabatan fungsional"),
            Map.entry("performanceBefore", "Tunjangan kinerja sebelum"),
            Map.entry("performanceAfter", "Tunjangan kinerja sesudah"),
            Map.entry("regionalBefore", "Tambahan penghasilan pegawai sebelum"),
            Map.entry("regionalAfter", "Tambahan penghasilan pegawai sesudah"),
            Map.entry("otherBefore", "Tunjangan lain sebelum"),
            Map.entry("otherAfter", "Tunjangan lain sesudah"),
            Map.entry("sumBefore", "Jumlah sebelum"),
            Map.entry("sumAfter", "Jumlah sesudah"),
            Map.entry("topUp", "Selisih yang dibayarkan"));

    /** Why a name of an inauguration got no position, in the order it is told. */
    record Ground(String code, String words) {}

    static final List<Ground> GROUNDS = List.of(
            new Ground("DECEASED", "wafat"),
            new Ground("BUP_REACHED", "mencapai batas usia pensiun"),
            new Ground("NOT_PNS", "bukan PNS"),
            new Ground("NOT_IN_POSITION", "tidak lagi dalam jabatan"),
            new Ground("TARGET_JF_NOT_ESTABLISHED", "jabatan fungsional tidak ditetapkan pada hari itu"),
            new Ground("ABSENT_AT_INAUGURATION", "tidak hadir"));

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(String day) {
        return day(LocalDate.parse(day));
    }

    static String grade(String grade) {
        return Grade.of(grade).rankTitle() + ", " + grade;
    }

    static String kind(String kind, String echelon) {
        var words = KINDS.get(PositionKind.valueOf(kind));
        return echelon == null ? words : words + " (eselon " + echelon + ")";
    }

    static String level(String level) {
        return FunctionalLevel.valueOf(level).title();
    }

    static String education(String education) {
        return EDUCATION.getOrDefault(education, education);
    }

    static String result(String result) {
        return RESULTS.getOrDefault(result, result);
    }

    static String duty(String code) {
        return DUTIES.getOrDefault(code, code);
    }

    static String step(String factor) {
        return STEPS.getOrDefault(factor, factor);
    }

    static String rupiah(long amount) {
        return "Rp" + String.format(INDONESIAN, "%,d", amount);
    }

    static String regime(String regime) {
        return "PERMENPANRB_28_2019".equals(regime)
                ? "Peraturan Menteri PANRB Nomor 28 Tahun 2019"
                : "Peraturan Menteri PANRB Nomor 17 Tahun 2021";
    }

    static String upper(String text) {
        return text.toUpperCase(INDONESIAN);
    }
}

package id.lincah.orgstructure.scenariodocuments;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How codes are called in an official paper, which is Indonesian whatever language the reader asked for. */
final class Wording {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);

    private static final Map<PositionKind, String> KINDS = Map.of(
            PositionKind.JPT, "Pimpinan tinggi",
            PositionKind.ADMINISTRATOR, "Administrator",
            PositionKind.PENGAWAS, "Pengawas",
            PositionKind.ESELON_V, "Eselon V",
            PositionKind.PELAKSANA, "Pelaksana",
            PositionKind.FUNGSIONAL, "Fungsional");

    private static final Map<AgencyKind, String> SIGNERS = Map.of(
            AgencyKind.CENTRAL, "Pimpinan Instansi",
            AgencyKind.PROVINCE, "Gubernur",
            AgencyKind.REGENCY, "Bupati",
            AgencyKind.CITY, "Wali Kota");

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("ATTRIBUTIVE_AUTHORITY", "Memiliki kewenangan atributif"),
            Map.entry("TERRITORIAL_SATKER", "Satuan kerja berbasis kewilayahan"),
            Map.entry("INDEPENDENT_TECHNICAL_UNIT", "Satuan kerja pelaksana teknis mandiri"),
            Map.entry("PROCUREMENT_UNIT", "Unit pengadaan barang/jasa"),
            Map.entry("SETDA_TU", "Tata usaha pada Sekretariat Daerah"),
            Map.entry("SECRETARIAT_OF_OFFICE", "Sekretariat perangkat daerah"),
            Map.entry("PBJ", "Bagian pengadaan barang/jasa"),
            Map.entry("REGIONAL_HOSPITAL", "Rumah sakit daerah"),
            Map.entry("UPT", "Unit pelaksana teknis"),
            Map.entry("KECAMATAN_KELURAHAN", "Kecamatan atau kelurahan"),
            Map.entry("SECTION_ONLY_AFFAIR", "Urusan yang hanya dimungkinkan setingkat seksi"));

    private static final Map<String, String> STEPS = Map.of(
            "EQUIVALATION", "Penyetaraan ke jabatan fungsional",
            "TRANSFER", "Perpindahan jabatan",
            "RETIREMENT", "Pensiun");

    private static final Map<String, String> EDITS = Map.of(
            "ADD_UNIT", "Unit dibentuk",
            "RENAME_UNIT", "Unit diganti nama",
            "MOVE_UNIT", "Unit dipindahkan",
            "MERGE_UNIT", "Unit digabung",
            "ADD_POSITION", "Jabatan dibentuk",
            "RENAME_POSITION", "Jabatan diganti nama",
            "MOVE_POSITION", "Jabatan dipindahkan");

    private static final Map<String, String> STAGES = Map.of(
            "DRAFT", "Rancangan awal",
            "IDENTIFIED", "Teridentifikasi",
            "MAPPED", "Terpetakan",
            "PROPOSED", "Diusulkan",
            "VALIDATED", "Tervalidasi",
            "RETURNED", "Dikembalikan",
            "APPROVED", "Disetujui",
            "REGULATED", "Peraturan ditetapkan",
            "EFFECTIVE", "Berlaku",
            "WITHDRAWN", "Ditarik kembali");

    private Wording() {}

    static String of(PositionKind kind) {
        return kind == null ? "Tanpa jabatan struktural" : KINDS.get(kind);
    }

    static String signer(AgencyKind kind) {
        return SIGNERS.get(kind);
    }

    /** The reason a unit stays: a criterion (R25-03) or a place of the list (R25-05). */
    static String reason(String code) {
        return REASONS.getOrDefault(code, code);
    }

    static String step(String step) {
        return step == null ? null : STEPS.get(step);
    }

    static String edit(String kind) {
        return EDITS.get(kind);
    }

    static String stage(String state) {
        return STAGES.get(state);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String upper(String text) {
        return text.toUpperCase(INDONESIAN);
    }
}

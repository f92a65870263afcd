package id.lincah.story.input;

import java.util.List;

/** The usual offices of a provincial government and the names of their parts. */
final class Offices {

    static final List<String> NAMES = List.of(
            "Badan Perencanaan Pembangunan Daerah",
            "Badan Kepegawaian Daerah",
            "Biro Pemerintahan dan Otonomi Daerah",
            "Biro Kesejahteraan Rakyat",
            "Biro Hukum",
            "Biro Perekonomian",
            "Biro Pengadaan Barang dan Jasa",
            "Biro Administrasi Pembangunan",
            "Biro Organisasi",
            "Biro Umum",
            "Biro Administrasi Pimpinan",
            "Sekretariat DPRD",
            "Inspektorat",
            "Badan Pengembangan Sumber Daya Manusia",
            "Badan Penelitian dan Pengembangan",
            "Badan Pengelolaan Keuangan dan Aset Daerah",
            "Badan Pendapatan Daerah",
            "Badan Kesatuan Bangsa dan Politik",
            "Badan Penanggulangan Bencana Daerah",
            "Badan Penghubung",
            "Satuan Polisi Pamong Praja",
            "Dinas Pendidikan",
            "Dinas Kesehatan",
            "Dinas Pekerjaan Umum Bina Marga",
            "Dinas Pekerjaan Umum Sumber Daya Air",
            "Dinas Perumahan Rakyat dan Kawasan Permukiman",
            "Dinas Sosial",
            "Dinas Tenaga Kerja dan Transmigrasi",
            "Dinas Pemberdayaan Perempuan dan Perlindungan Anak",
            "Dinas Pertanian dan Ketahanan Pangan",
            "Dinas Peternakan",
            "Dinas Perkebunan",
            "Dinas Kehutanan",
            "Dinas Kelautan dan Perikanan",
            "Dinas Lingkungan Hidup",
            "Dinas Pemberdayaan Masyarakat dan Desa",
            "Dinas Perhubungan",
            "Dinas Komunikasi dan Informatika",
            "Dinas Koperasi dan Usaha Kecil",
            "Dinas Penanaman Modal dan Pelayanan Terpadu",
            "Dinas Kepemudaan dan Olahraga",
            "Dinas Kebudayaan dan Pariwisata",
            "Dinas Perpustakaan dan Kearsipan",
            "Dinas Energi dan Sumber Daya Mineral",
            "Dinas Perindustrian dan Perdagangan",
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Rumah Sakit Umum Daerah Wilayah Timur",
            "Rumah Sakit Umum Daerah Wilayah Barat",
            "Rumah Sakit Umum Daerah Wilayah Selatan",
            "Rumah Sakit Jiwa Daerah");

    private static final List<String> DIVISIONS = List.of(
            "Bidang Perencanaan dan Program",
            "Bidang Pembinaan dan Pengembangan",
            "Bidang Pelayanan dan Kerja Sama",
            "Bidang Pengendalian dan Evaluasi",
            "Bidang Data dan Informasi");
    private static final List<String> SECRETARIAT_SECTIONS =
            List.of("Umum", "Kepegawaian", "Keuangan", "Penyusunan Program", "Aset dan Perlengkapan");
    private static final List<String> SECTIONS = List.of(
            "Penyusunan Program",
            "Evaluasi dan Pelaporan",
            "Kerja Sama Kelembagaan",
            "Data dan Statistik",
            "Pelayanan Teknis");

    private Offices() {}

    static String typeOf(String office) {
        var word = office.substring(0, office.indexOf(' ') < 0 ? office.length() : office.indexOf(' '));
        return switch (word) {
            case "Badan" -> "BADAN";
            case "Biro" -> "BIRO";
            case "Inspektorat" -> "INSPEKTORAT";
            case "Sekretariat" -> "SETWAN";
            case "Rumah" -> "RSUD";
            default -> "DINAS";
        };
    }

    /** The first part of an office is its secretariat, then come five divisions, then field units. */
    static String partName(int part) {
        if (part == 1) {
            return "Sekretariat";
        }
        return part <= 1 + DIVISIONS.size()
                ? DIVISIONS.get(part - 2)
                : "Unit Pelaksana Teknis Wilayah " + (part - 1 - DIVISIONS.size());
    }

    static String partType(int part) {
        return part == 1 ? "SEKRETARIAT" : part <= 1 + DIVISIONS.size() ? "BIDANG" : "UPT";
    }

    static String sectionName(int part, int section) {
        return part == 1
                ? "Subbagian " + SECRETARIAT_SECTIONS.get(section - 1)
                : "Subbidang " + SECTIONS.get(section - 1);
    }

    static String sectionType(int part) {
        return part == 1 ? "SUBBAGIAN" : "SUBBIDANG";
    }
}

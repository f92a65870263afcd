package id.lincah.story.input;

import id.lincah.story.input.Government.Post;
import java.util.ArrayList;
import java.util.List;

/**
 * The planning agency (Bappeda) of East Kalimantan down to its echelon IV layer: four divisions with three sub-divisions
 * each, and a secretariat with three sub-sections. Unit names as the province published them; the holders are invented.
 */
public final class EastKalimantan {

    public static final String AGENCY = "64";
    public static final String ROOT = "KALTIM";
    public static final String BAPPEDA = "KALTIM.09";

    private final Government government = new Government(AGENCY);
    private final Holders holders = new Holders(64);
    private final List<Decision> decisions = new ArrayList<>();

    public EastKalimantan() {
        government.root(ROOT, "Pemerintah Provinsi Kalimantan Timur");
        var name = "Badan Perencanaan Pembangunan Daerah";
        government.unit(BAPPEDA, ROOT, name, "BADAN", null, Post.executive(name), holders.executive());
        part(
                "01",
                "Sekretariat",
                "SEKRETARIAT",
                "SUBBAGIAN",
                "Sub Bagian Umum",
                "Sub Bagian Perencanaan Program",
                "Sub Bagian Keuangan");
        part(
                "02",
                "Bidang Infrastruktur dan Kewilayahan",
                "BIDANG",
                "SUBBIDANG",
                "Sub Bidang Infrastruktur Kebinamargaan dan Perhubungan",
                "Sub Bidang Infrastruktur Sumber Daya Air dan Kewilayahan",
                "Sub Bidang Infrastruktur Keciptakaryaan dan Permukiman");
        part(
                "03",
                "Bidang Pemerintahan dan Pembangunan Manusia",
                "BIDANG",
                "SUBBIDANG",
                "Sub Bidang Pengembangan Sumber Daya Manusia",
                "Sub Bidang Kesejahteraan Rakyat",
                "Sub Bidang Pemerintahan");
        part(
                "04",
                "Bidang Perekonomian dan Sumber Daya Alam",
                "BIDANG",
                "SUBBIDANG",
                "Sub Bidang Pertanian dan Perikanan",
                "Sub Bidang Industri, Perdagangan, Koperasi, Investasi dan Pariwisata",
                "Sub Bidang Sumber Daya Alam dan Lingkungan Hidup");
        part(
                "05",
                "Bidang Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
                "BIDANG",
                "SUBBIDANG",
                "Sub Bidang Perencanaan dan Pendanaan",
                "Sub Bidang Analisis Data dan Informasi",
                "Sub Bidang Pengendalian, Evaluasi dan Pelaporan");
    }

    public Government government() {
        return government;
    }

    /** The five administrator units stay, the fifteen of echelon IV go into them. */
    public List<Decision> decisions() {
        return decisions;
    }

    private void part(String number, String name, String type, String sectionType, String... sections) {
        var code = BAPPEDA + "." + number;
        government.unit(code, BAPPEDA, name, type, "III.a", Post.administrator(name), holders.administrator());
        decisions.add(Decision.keep(
                code, "ATTRIBUTIVE_AUTHORITY", "Peraturan Gubernur (data contoh) tentang susunan organisasi Bappeda"));
        for (int i = 0; i < sections.length; i++) {
            var section = "%s.%02d".formatted(code, i + 1);
            government.unit(
                    section,
                    code,
                    sections[i],
                    sectionType,
                    "IV.a",
                    Post.supervisor(sections[i]),
                    holders.supervisor());
            decisions.add(Decision.remove(section, code));
        }
    }
}

package id.lincah.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A paper with every kind of block, and with texts nobody should trust. */
final class SamplePaper {
    static final String HOSTILE = "<script>alert(1)</script> & =cmd|'/C calc'!A0 ]]> &amp; {{x}} {PAGE}";
    static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1800" height="200">
              <rect x="5" y="5" width="1790" height="190" fill="none" stroke="black"/>
              <text x="20" y="60" font-size="40">Kepala Dinas</text>
            </svg>""";

    private SamplePaper() {}

    static Paper ofEveryBlock() {
        return new Paper(
                "Lampiran & penjelasan",
                "RANCANGAN",
                false,
                List.of(
                        new Block.Centred("PEMERINTAH PROVINSI JAWA TIMUR", true),
                        new Block.Heading(1, "Susunan organisasi"),
                        new Block.Heading(2, "Sebelum"),
                        new Block.Heading(3, "Dinas Pendidikan"),
                        new Block.Paragraph(HOSTILE),
                        new Block.Numbered(List.of("menimbang", "mengingat")),
                        new Block.Outline(List.of(new Block.Line(0, "Dinas"), new Block.Line(1, "Bidang Umum"))),
                        new Block.Fields(List.of(new Block.Field("Nama", "Siti Aminah"), new Block.Field("NIP", "19"))),
                        new Block.Drawing(DRAWING, "Bagan susunan"),
                        new Block.PageBreak(),
                        new Block.Table(List.of("No", "Unit"), List.of(1, 9), List.of(List.of("1", HOSTILE))),
                        new Block.Signature("Surabaya, 30 Desember 2021", "GUBERNUR,", "Budi", "NIP 1970")));
    }

    static List<String> textsOfEveryBlock() {
        return List.of(
                "RANCANGAN",
                "PEMERINTAH PROVINSI JAWA TIMUR",
                "Susunan organisasi",
                "Sebelum",
                "Dinas Pendidikan",
                HOSTILE,
                "menimbang",
                "mengingat",
                "Bidang Umum",
                "Siti Aminah",
                "Surabaya, 30 Desember 2021",
                "GUBERNUR,",
                "Budi",
                "NIP 1970");
    }

    static Paper ofRows(int count) {
        var rows = new ArrayList<List<String>>();
        IntStream.rangeClosed(1, count).forEach(row -> rows.add(List.of("row-" + row + "-end", "Sub Bagian " + row)));
        var table = new Block.Table(List.of("Kode unit", "Nama"), List.of(1, 2), rows);
        return new Paper("Daftar", false, List.of(table));
    }

    static Paper of(Block block) {
        return new Paper("Contoh", false, List.of(block));
    }
}

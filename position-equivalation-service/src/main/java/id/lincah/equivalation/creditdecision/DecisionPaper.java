package id.lincah.equivalation.creditdecision;

import id.lincah.documents.Block;
import id.lincah.documents.Block.Field;
import id.lincah.documents.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Penetapan angka kredit (PAK) as a paper: every figure from the account, every row with its kind and its source. */
record DecisionPaper(DecisionContent content) {
    private static final String NOTHING = "Tidak ada";

    Paper paper() {
        var blocks = new ArrayList<Block>();
        var head = content.head();
        blocks.add(new Block.Centred(head.agencyName().toUpperCase(Locale.ROOT), true));
        blocks.add(new Block.Centred("PENETAPAN ANGKA KREDIT", true));
        blocks.add(new Block.Centred("NOMOR " + head.number(), false));
        blocks.add(new Block.Paragraph("Masa penilaian " + CreditWording.day(head.periodFrom()) + " sampai dengan "
                + CreditWording.day(head.periodTo()) + "."));
        blocks.add(new Block.Heading(2, "I. Keterangan perorangan"));
        blocks.add(holder());
        blocks.add(new Block.Heading(2, "II. Hasil penilaian angka kredit"));
        blocks.add(lines());
        blocks.add(new Block.Heading(2, "III. Kenaikan pangkat dan jenjang"));
        blocks.add(thresholds());
        blocks.add(signature());
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "Lampiran: rincian rekening angka kredit"));
        blocks.add(rows());
        return new Paper("Penetapan angka kredit", false, blocks);
    }

    private Block holder() {
        var holder = content.holder();
        return new Block.Fields(List.of(
                new Field("Nama", holder.name()),
                new Field("NIP", holder.nip()),
                new Field("Tanggal lahir", CreditWording.day(holder.birthDate())),
                new Field(
                        "Pangkat, golongan ruang",
                        CreditWording.grade(holder.grade()) + ", TMT " + CreditWording.day(holder.gradeSince())),
                new Field(
                        "Jabatan fungsional",
                        content.functionalName() + " " + CreditWording.level(content.level()) + ", TMT "
                                + CreditWording.day(content.levelSince())),
                new Field("Unit kerja", holder.unit() + ", " + holder.office()),
                new Field("Instansi", content.head().agencyName())));
    }

    private Block lines() {
        var rows = new ArrayList<List<String>>();
        content.lines()
                .forEach(line -> rows.add(List.of(
                        CreditWording.kind(line.kind()),
                        CreditWording.credit(line.before()),
                        CreditWording.credit(line.gained()),
                        CreditWording.credit(line.total()))));
        rows.add(List.of(
                "Jumlah angka kredit kumulatif",
                CreditWording.credit(content.before()),
                CreditWording.credit(content.gained()),
                CreditWording.credit(content.total())));
        return new Block.Table(List.of("Uraian", "Lama", "Baru", "Jumlah"), List.of(52, 16, 16, 16), rows);
    }

    /** Who may rise is asked of the promotion rules; the paper tells the credit alone. */
    private Block thresholds() {
        return new Block.Table(
                List.of("Langkah berikutnya", "Angka kredit minimal", "Kelebihan atau kekurangan"),
                List.of(50, 25, 25),
                List.of(
                        threshold("Kenaikan pangkat", content.nextGrade()),
                        threshold("Kenaikan jenjang", content.nextLevel())));
    }

    private static List<String> threshold(String step, DecisionContent.Threshold threshold) {
        return Optional.ofNullable(threshold)
                .map(known -> List.of(
                        step + " ke " + CreditWording.next(known.next()),
                        CreditWording.credit(known.required()),
                        difference(known)))
                .orElseGet(() -> List.of(step + " di dalam tabel", NOTHING, NOTHING));
    }

    private static String difference(DecisionContent.Threshold known) {
        var amount = CreditWording.credit(known.difference().abs());
        return known.difference().signum() < 0 ? "kurang " + amount : "lebih " + amount;
    }

    private Block rows() {
        var rows = new ArrayList<List<String>>();
        content.rows()
                .forEach(row -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        CreditWording.day(row.day()),
                        kind(row),
                        row.rule() == null ? "AKP-05" : row.rule(),
                        row.source(),
                        CreditWording.credit(row.credit()))));
        if (rows.isEmpty()) {
            return new Block.Paragraph("Belum ada baris dalam rekening pada jenjang ini.");
        }
        return new Block.Table(
                List.of("No", "Tanggal", "Jenis", "Ketentuan", "Sumber", "Angka kredit"),
                List.of(5, 17, 30, 11, 24, 13),
                rows);
    }

    private static String kind(DecisionContent.Row row) {
        return Stream.of(
                        Optional.of(CreditWording.kind(row.kind())),
                        Optional.ofNullable(row.period()),
                        Optional.ofNullable(row.predicate()).map(CreditWording::predicate))
                .flatMap(Optional::stream)
                .reduce((one, more) -> one + ", " + more)
                .orElseThrow();
    }

    private Block signature() {
        var head = content.head();
        return new Block.Signature(
                head.place() + ", " + CreditWording.day(head.issuedOn()),
                head.signerOffice(),
                head.signerName(),
                "NIP " + head.signerNumber());
    }
}

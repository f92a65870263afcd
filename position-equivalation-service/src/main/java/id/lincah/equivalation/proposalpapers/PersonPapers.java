package id.lincah.equivalation.proposalpapers;

import id.lincah.documents.Block;
import id.lincah.documents.Block.Field;
import id.lincah.documents.Paper;
import java.util.ArrayList;
import java.util.List;

/** The papers on one official: draft decree, mapping sheet, income sheet. */
record PersonPapers(ProposalTerms terms, PersonFacts person) {
    /** Rancangan SK. */
    Paper decree() {
        var head = terms.head();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("KEPUTUSAN " + Wording.upper(head.signerOffice()), true));
        blocks.add(new Block.Centred("NOMOR " + terms.decreeNumber(), false));
        blocks.add(new Block.Centred("TENTANG", false));
        blocks.add(new Block.Centred("PENGANGKATAN DALAM JABATAN FUNGSIONAL MELALUI PENYETARAAN JABATAN", true));
        blocks.add(new Block.Heading(2, "Menimbang"));
        blocks.add(new Block.Paragraph("bahwa jabatan yang bersangkutan dihapus dengan " + terms.regulation()
                + " sehingga disetarakan ke dalam jabatan fungsional."));
        blocks.add(new Block.Heading(2, "Mengingat"));
        blocks.add(new Block.Numbered(List.of(Wording.regime(person.text("regime")) + ";", terms.regulation() + ".")));
        blocks.add(new Block.Centred("MEMUTUSKAN:", true));
        blocks.add(new Block.Paragraph("Mengangkat Pegawai Negeri Sipil:"));
        blocks.add(identity());
        blocks.add(new Block.Paragraph("dalam jabatan fungsional:"));
        blocks.add(target());
        blocks.add(new Block.Paragraph("Angka kredit penyetaraan sebesar " + person.credit("integrated")
                + " menurut skala integrasi. Keputusan ini mulai berlaku pada tanggal "
                + Wording.day(terms.effectiveOn()) + " dan yang bersangkutan memangku jabatan sejak dilantik."));
        blocks.add(new ProposalPapers(terms).signature());
        return new Paper("SK penyetaraan", terms.mark(), false, blocks);
    }

    private Block identity() {
        return new Block.Fields(List.of(
                new Field("Nama", person.name()),
                new Field("NIP", person.nip()),
                new Field("Tanggal lahir", Wording.day(person.text("birthDate"))),
                new Field("Pendidikan", Wording.education(person.text("education"))),
                new Field(
                        "Pangkat, golongan ruang",
                        Wording.grade(person.text("grade")) + ", TMT " + Wording.day(person.text("gradeSince"))),
                new Field("Jabatan lama", person.text("formerPosition")),
                new Field("Unit kerja lama", person.text("formerUnit") + ", " + person.text("office"))));
    }

    private Block target() {
        return new Block.Fields(List.of(
                new Field("Jabatan fungsional", person.functionalName()),
                new Field("Jenjang", Wording.level(person.text("level"))),
                new Field("Unit kerja", person.text("successorUnit")),
                new Field("TMT", Wording.day(terms.effectiveOn()))));
    }

    /** Lembar pemetaan. */
    Paper mapping() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("LEMBAR PEMETAAN JABATAN", true));
        blocks.add(identity());
        blocks.add(new Block.Heading(2, "Pemetaan"));
        blocks.add(new Block.Fields(List.of(
                new Field("Jabatan asal", Wording.kind(person.text("formerKind"), person.text("formerEchelon"))),
                new Field("Jabatan fungsional", person.functionalName()),
                new Field("Jenjang", Wording.level(person.text("level"))),
                new Field("Kesesuaian tugas", fits("taskFit")),
                new Field("Kesesuaian bidang pendidikan", fits("educationFieldFit")),
                new Field("Hasil penilaian", Wording.result(person.text("result"))),
                new Field("Pensiun sesudah penyetaraan", Wording.day(person.pension("pensionAfter"))))));
        blocks.add(new Block.Heading(2, "Asas"));
        blocks.add(principles());
        blocks.add(new Block.Heading(2, "Kewajiban"));
        blocks.add(
                person.duties().isEmpty()
                        ? new Block.Paragraph("Tidak ada kewajiban dengan tenggat.")
                        : new Block.Numbered(person.duties().stream()
                                .map(duty ->
                                        Wording.duty(duty.factor()) + ", paling lambat " + Wording.day(duty.value()))
                                .toList()));
        blocks.add(new ProposalPapers(terms).signature());
        return new Paper("Lembar pemetaan", terms.mark(), false, blocks);
    }

    /** R17-30, in the words of this official's case. */
    private Block principles() {
        var former = Wording.kind(person.text("formerKind"), person.text("formerEchelon"));
        return new Block.Numbered(List.of(
                "Nilai karier setara: " + former + " menjadi " + Wording.level(person.text("level")) + ";",
                "Penghasilan tidak berkurang: selisih " + Wording.rupiah(person.income("topUp"))
                        + " sebulan dibayarkan;",
                "Peran jelas: " + person.functionalName() + " pada " + person.text("successorUnit") + "."));
    }

    private String fits(String field) {
        return "true".equals(person.text(field)) ? "Sesuai" : "Belum sesuai";
    }

    /** Lembar penghasilan. */
    Paper income() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("LEMBAR PERBANDINGAN PENGHASILAN", true));
        blocks.add(identity());
        blocks.add(new Block.Heading(2, "Penghasilan sebulan"));
        var rows = new ArrayList<List<String>>();
        person.incomeSteps().forEach(step -> rows.add(List.of(Wording.step(step.factor()), amount(step.value()))));
        rows.add(List.of("Jumlah sebelum penyetaraan", Wording.rupiah(person.income("before"))));
        rows.add(List.of("Jumlah sesudah penyetaraan", Wording.rupiah(person.income("after"))));
        rows.add(List.of("Selisih yang dibayarkan", Wording.rupiah(person.income("topUp"))));
        blocks.add(new Block.Table(List.of("Uraian", "Jumlah"), List.of(65, 35), rows));
        blocks.add(new Block.Paragraph("Penghasilan sesudah penyetaraan tidak boleh lebih rendah daripada sebelumnya"
                + " (Peraturan Presiden Nomor 50 Tahun 2022)."));
        blocks.add(new ProposalPapers(terms).signature());
        return new Paper("Lembar penghasilan", terms.mark(), false, blocks);
    }

    private static String amount(String value) {
        return value.matches("\\d+") ? Wording.rupiah(Long.parseLong(value)) : value;
    }
}

package id.lincah.equivalation.proposalpapers;

import id.lincah.documents.Block;
import id.lincah.documents.Block.Field;
import id.lincah.documents.Paper;
import java.util.ArrayList;
import java.util.List;

/** The papers on a proposal as a whole: the letter, the list of names, and the annex with credit and income. */
record ProposalPapers(ProposalTerms terms) {
    /** Surat usul. */
    Paper letter(int officials) {
        var head = terms.head();
        return new Paper(
                "Surat usul " + terms.name(),
                terms.mark(),
                false,
                List.of(
                        new Block.Centred(Wording.upper(head.agencyName()), true),
                        new Block.Fields(List.of(
                                new Field("Nomor", head.letterNumber()),
                                new Field("Tanggal", Wording.day(head.letterOn())),
                                new Field("Lampiran", "Daftar nominatif dan lampiran"),
                                new Field("Hal", "Usul penyetaraan jabatan administrasi ke dalam jabatan fungsional"))),
                        new Block.Paragraph("Yth. " + head.addressee()),
                        new Block.Paragraph(
                                "Berdasarkan penyederhanaan struktur organisasi sebagaimana ditetapkan dengan "
                                        + terms.regulation() + ", bersama ini kami usulkan penyetaraan jabatan bagi "
                                        + officials
                                        + " pejabat sebagaimana daftar nominatif terlampir, mulai berlaku "
                                        + Wording.day(terms.effectiveOn()) + "."),
                        new Block.Paragraph("Setiap nama telah diperiksa kelayakannya; angka kredit dan perbandingan"
                                + " penghasilan tercantum dalam lampiran. Demikian kami sampaikan untuk divalidasi."),
                        signature()));
    }

    /** Daftar nominatif. */
    Paper nominative(PaperList list) {
        var rows = new ArrayList<List<String>>();
        list.people()
                .forEach(person -> rows.add(List.of(
                        String.valueOf(list.first() + rows.size()),
                        person.name(),
                        person.nip(),
                        Wording.grade(person.text("grade")),
                        person.text("formerPosition") + ", " + person.text("formerUnit"),
                        person.functionalName(),
                        Wording.level(person.text("level")),
                        Wording.result(person.text("result")))));
        return table(
                list,
                "DAFTAR NOMINATIF",
                List.of("No", "Nama", "NIP", "Pangkat", "Jabatan lama", "Jabatan fungsional", "Jenjang", "Hasil"),
                List.of(4, 17, 16, 13, 20, 14, 8, 10),
                rows);
    }

    /** Lampiran: credit, income and pension of every name. */
    Paper annex(PaperList list) {
        var rows = new ArrayList<List<String>>();
        list.people()
                .forEach(person -> rows.add(List.of(
                        String.valueOf(list.first() + rows.size()),
                        person.nip(),
                        person.name(),
                        person.credit("integrated"),
                        Wording.rupiah(person.income("before")),
                        Wording.rupiah(person.income("after")),
                        Wording.rupiah(person.income("topUp")),
                        Wording.day(person.pension("pensionAfter")))));
        return table(
                list,
                "LAMPIRAN ANGKA KREDIT DAN PENGHASILAN",
                List.of("No", "NIP", "Nama", "Angka kredit", "Sebelum", "Sesudah", "Selisih", "Pensiun"),
                List.of(4, 17, 20, 10, 13, 13, 12, 13),
                rows);
    }

    private Paper table(
            PaperList list, String title, List<String> head, List<Integer> widths, List<List<String>> rows) {
        var number = "Nomor " + terms.head().letterNumber();
        return new Paper(
                title + " " + terms.name(),
                terms.mark(),
                true,
                List.of(
                        new Block.Centred(title, true),
                        new Block.Centred(Wording.upper(terms.head().agencyName()), true),
                        new Block.Centred(list.isWhole() ? number : number + ", " + range(list), false),
                        new Block.Table(head, widths, rows),
                        signature()));
    }

    private static String range(PaperList list) {
        return "nomor urut " + list.first() + " sampai dengan " + list.last() + " dari " + list.officials();
    }

    Block.Signature signature() {
        var head = terms.head();
        return new Block.Signature(
                head.place() + ", " + Wording.day(head.letterOn()),
                head.signerOffice(),
                head.signerName(),
                "NIP " + head.signerNumber());
    }
}

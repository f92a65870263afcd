package id.lincah.equivalation.proposalpapers;

import id.lincah.documents.Block;
import id.lincah.documents.Block.Field;
import id.lincah.documents.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The report to the PANRB ministry and BKN (R17-27): who was appointed to what, by which decree, from which day; who was
 * not, and why; and that the sums agree with what was approved.
 */
record ReportPaper(ProposalTerms terms, Outcome outcome, List<Name> names) {
    /** The numbers of the proposal and the letter they answer to. */
    record Outcome(
            String approvalNumber, LocalDate approvedOn, int approved, int inaugurated, int struckOff, int postponed) {}

    /**
     * One name of the report.
     *
     * @param decreeNumber null for a name that was not appointed
     * @param grounds why it was not; empty for the others
     */
    record Name(
            String name,
            String nip,
            String position,
            String level,
            String decreeNumber,
            LocalDate effectiveOn,
            String result,
            String grounds) {
        boolean isAppointed() {
            return decreeNumber != null;
        }
    }

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("LAPORAN PENYETARAAN JABATAN", true));
        blocks.add(new Block.Centred(Wording.upper(terms.head().agencyName()), true));
        blocks.add(new Block.Paragraph(
                "Yth. Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi dan Kepala Badan"
                        + " Kepegawaian Negara"));
        blocks.add(sums());
        blocks.add(new Block.Paragraph("Jumlah dilantik, dicoret dan ditunda sama dengan jumlah yang disetujui."));
        blocks.add(new Block.Heading(2, "Pejabat yang diangkat dan dilantik"));
        blocks.add(appointed());
        if (names.stream().anyMatch(name -> !name.isAppointed())) {
            blocks.add(new Block.Heading(2, "Nama yang dicoret atau ditunda"));
            blocks.add(others());
        }
        blocks.add(new ProposalPapers(terms).signature());
        return new Paper("Laporan " + terms.name(), terms.mark(), true, blocks);
    }

    private Block sums() {
        return new Block.Fields(List.of(
                new Field("Usul", terms.name()),
                new Field("Persetujuan", outcome.approvalNumber() + " tanggal " + Wording.day(outcome.approvedOn())),
                new Field("Keputusan pengangkatan", terms.decreeNumber() + ", TMT " + Wording.day(terms.effectiveOn())),
                new Field("Disetujui", String.valueOf(outcome.approved())),
                new Field("Dilantik", String.valueOf(outcome.inaugurated())),
                new Field("Dicoret", String.valueOf(outcome.struckOff())),
                new Field("Ditunda", String.valueOf(outcome.postponed()))));
    }

    private Block appointed() {
        var rows = new ArrayList<List<String>>();
        names.stream()
                .filter(Name::isAppointed)
                .forEach(name -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        name.name(),
                        name.nip(),
                        name.position(),
                        Wording.level(name.level()),
                        name.decreeNumber(),
                        Wording.day(name.effectiveOn()))));
        return new Block.Table(
                List.of("No", "Nama", "NIP", "Jabatan fungsional", "Jenjang", "Nomor SK", "TMT"),
                List.of(4, 20, 17, 20, 11, 15, 13),
                rows);
    }

    private Block others() {
        var rows = new ArrayList<List<String>>();
        names.stream()
                .filter(name -> !name.isAppointed())
                .forEach(name -> rows.add(List.of(
                        String.valueOf(rows.size() + 1), name.name(), name.nip(), name.result(), name.grounds())));
        return new Block.Table(List.of("No", "Nama", "NIP", "Hasil", "Alasan"), List.of(5, 25, 20, 15, 35), rows);
    }
}

package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Block;
import id.lincah.documents.Paper;
import java.util.ArrayList;
import java.util.List;

/** Who holds a post that goes, and what becomes of him. Personal data: for operator and approver of the agency alone. */
final class HoldersPaper {
    private HoldersPaper() {}

    static Paper of(Proposal proposal) {
        var terms = proposal.facts().terms();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("DAFTAR PEJABAT YANG TERDAMPAK", true));
        blocks.add(new Block.Centred(Wording.upper(terms.name()), true));
        blocks.add(new Block.Fields(List.of(
                new Block.Field("Instansi", terms.agencyName()),
                new Block.Field("Mulai berlaku", Wording.day(terms.effectiveOn())),
                new Block.Field(
                        "Jumlah pejabat",
                        String.valueOf(proposal.facts().holders().size())))));
        blocks.add(table(proposal));
        var mark = proposal.mark() == null ? "RAHASIA" : "RAHASIA - " + proposal.mark();
        return new Paper("Daftar pejabat " + terms.name(), mark, true, blocks);
    }

    private static Block table(Proposal proposal) {
        var holders = proposal.facts().holders();
        if (holders.isEmpty()) {
            return new Block.Paragraph("Tidak ada pejabat pada jabatan yang dihapus.");
        }
        var rows = new ArrayList<List<String>>();
        for (var holder : holders) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    holder.name(),
                    holder.nip(),
                    holder.grade(),
                    holder.post(),
                    holder.unitCode() + " " + holder.unit(),
                    Missing.or(Wording.step(holder.nextStep()), Missing.STEP)));
        }
        return new Block.Table(
                List.of("No", "Nama", "NIP", "Gol.", "Jabatan lama", "Unit", "Langkah lanjut"),
                List.of(5, 20, 17, 6, 20, 20, 17),
                rows);
    }
}

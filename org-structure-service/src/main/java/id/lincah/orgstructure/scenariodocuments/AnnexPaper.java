package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Block;
import id.lincah.documents.Paper;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The annex of the regulation: structure before and after, every unit and post with its fate, functions and successors. */
final class AnnexPaper {
    private static final String NONE = "Tidak ada.";

    private final Proposal proposal;
    private final ScenarioFacts facts;

    private AnnexPaper(Proposal proposal) {
        this.proposal = proposal;
        this.facts = proposal.facts();
    }

    static Paper of(Proposal proposal) {
        var paper = new AnnexPaper(proposal);
        var blocks = new ArrayList<Block>(paper.title());
        blocks.addAll(paper.outline(
                "A. Susunan organisasi sebelum penyederhanaan",
                proposal.structure().before()));
        blocks.addAll(paper.outline(
                "B. Susunan organisasi sesudah penyederhanaan",
                proposal.structure().after()));
        blocks.addAll(paper.kept());
        blocks.addAll(paper.removed("D. Unit yang digabung", true));
        blocks.addAll(paper.removed("E. Unit yang dihapus", false));
        blocks.addAll(paper.posts());
        blocks.addAll(paper.functions());
        blocks.addAll(paper.changes());
        blocks.add(RegulationPaper.signature(proposal));
        return new Paper("Lampiran " + paper.facts.terms().name(), proposal.mark(), true, blocks);
    }

    private List<Block> title() {
        return Stream.concat(Stream.of(new Block.Centred("LAMPIRAN", true)), RegulationPaper.title(proposal).stream())
                .toList();
    }

    private List<Block> outline(String heading, List<Block.Line> lines) {
        return List.of(
                new Block.Heading(2, heading),
                lines.isEmpty() ? new Block.Paragraph("Struktur belum disaring.") : new Block.Outline(lines));
    }

    private List<Block> kept() {
        var rows = facts.keptUnits().stream()
                .map(unit -> List.of(
                        unit.code(),
                        unit.name(),
                        Wording.of(unit.headKind()),
                        Missing.or(proposal.reason(unit), Missing.REASON),
                        proposal.basis(unit)))
                .toList();
        return table(
                "C. Unit yang dipertahankan",
                List.of("Kode", "Unit", "Jabatan pimpinan", "Kriteria", "Dasar hukum"),
                List.of(14, 30, 14, 22, 20),
                rows);
    }

    private List<Block> removed(String heading, boolean merged) {
        var rows = facts.removedUnits().stream()
                .filter(unit -> unit.merged() == merged)
                .map(unit -> List.of(
                        unit.code(),
                        unit.name(),
                        Wording.of(unit.headKind()),
                        Missing.or(proposal.structure().takerName(unit), Missing.SUCCESSOR)))
                .toList();
        return table(
                heading, List.of("Kode", "Unit", "Jabatan pimpinan", "Unit penerus"), List.of(15, 35, 15, 35), rows);
    }

    private List<Block> posts() {
        var units = new HashMap<UUID, Unit>();
        facts.units().forEach(unit -> units.put(unit.id(), unit));
        var rows = facts.posts().stream()
                .map(post -> List.of(
                        post.code(),
                        post.title(),
                        Missing.or(post.echelon(), Missing.ECHELON),
                        units.get(post.unitId()).name(),
                        units.get(post.unitId()).removed() ? "Dihapus" : "Dipertahankan"))
                .toList();
        return table(
                "F. Jabatan struktural",
                List.of("Kode", "Jabatan", "Eselon", "Unit", "Keputusan"),
                List.of(14, 32, 9, 31, 14),
                rows);
    }

    private List<Block> functions() {
        var rows = facts.removedUnits().stream().flatMap(this::functions).toList();
        return table(
                "G. Pengalihan fungsi unit yang dihapus",
                List.of("Kode", "Unit", "Fungsi", "Penerus"),
                List.of(14, 30, 34, 22),
                rows);
    }

    private Stream<List<String>> functions(Unit unit) {
        if (unit.functions().isEmpty()) {
            return Stream.of(List.of(
                    unit.code(),
                    unit.name(),
                    Missing.FUNCTIONS,
                    Missing.or(proposal.structure().takerName(unit), Missing.SUCCESSOR)));
        }
        return unit.functions().stream()
                .map(function -> List.of(
                        unit.code(),
                        unit.name(),
                        function,
                        Missing.or(proposal.successorOf(unit, function), Missing.SUCCESSOR)));
    }

    private List<Block> changes() {
        var rows = facts.edits().stream()
                .map(edit -> List.of(
                        Wording.edit(edit.kind()),
                        edit.code(),
                        Missing.or(edit.name(), Missing.SAME),
                        Missing.or(proposal.structure().nameOf(edit.placeId()), Missing.SAME)))
                .toList();
        return table(
                "H. Unit dan jabatan yang dibentuk, diganti nama, atau dipindahkan",
                List.of("Perubahan", "Kode", "Nama", "Tempat"),
                List.of(20, 15, 35, 30),
                rows);
    }

    private static List<Block> table(String heading, List<String> head, List<Integer> widths, List<List<String>> rows) {
        return List.of(
                new Block.Heading(2, heading),
                rows.isEmpty() ? new Block.Paragraph(NONE) : new Block.Table(head, widths, rows));
    }
}

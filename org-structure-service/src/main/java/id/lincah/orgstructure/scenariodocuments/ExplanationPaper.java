package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Block;
import id.lincah.documents.Paper;
import id.lincah.orgstructure.progress.rules.ProgressRules;
import id.lincah.orgstructure.progress.rules.TargetFacts;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Staffing;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Why the structure changes: purpose, law, numbers per level, staffing, lateness, and what the proposal still lacks. */
final class ExplanationPaper {
    /** The rules a scenario as a whole rests on, beside those that decided on its units. */
    private static final List<String> WHOLE =
            List.of("R25-09", "R25-10", "R25-12", "R25-12-PROPOSAL", "R25-13", "R25-14", "R25-15", "R25-16");

    private static final List<PositionKind> LEVELS =
            List.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V);

    private ExplanationPaper() {}

    static Paper of(Proposal proposal, ProgressRules progress) {
        var terms = proposal.facts().terms();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("PENJELASAN", true));
        blocks.add(new Block.Centred(Wording.upper(terms.name()), true));
        blocks.add(new Block.Fields(List.of(
                new Block.Field("Instansi", terms.agencyName()),
                new Block.Field("Tahap", Wording.stage(terms.state())),
                new Block.Field("Mulai berlaku", Wording.day(terms.effectiveOn())),
                new Block.Field("Peraturan", Missing.or(terms.regulationNumber(), Missing.NUMBER)),
                new Block.Field("Himpunan aturan", Missing.or(terms.ruleSet(), "struktur belum disaring")))));
        blocks.add(new Block.Heading(2, "1. Maksud"));
        blocks.add(new Block.Paragraph("Penyederhanaan ini menghapus atau menggabung "
                + proposal.facts().removedUnits().size() + " dari "
                + proposal.facts().units().size()
                + " unit, agar instansi paling banyak memiliki dua tingkat struktural, tanpa kehilangan fungsi"
                + " dan dengan langkah lanjut bagi setiap pejabat."));
        blocks.add(new Block.Heading(2, "2. Dasar hukum"));
        blocks.add(law(proposal));
        blocks.add(new Block.Heading(2, "3. Jumlah jabatan per tingkat"));
        blocks.add(numbers(proposal));
        blocks.add(new Block.Heading(2, "4. Ringkasan analisis jabatan dan beban kerja"));
        blocks.add(staffing(proposal));
        blocks.add(new Block.Heading(2, "5. Sasaran waktu"));
        blocks.add(lateness(proposal, progress));
        blocks.add(new Block.Heading(2, "6. Yang masih harus dilengkapi"));
        blocks.add(missing(proposal));
        return new Paper("Penjelasan " + terms.name(), proposal.mark(), false, blocks);
    }

    private static Block law(Proposal proposal) {
        var rules = Stream.concat(proposal.facts().units().stream().map(Unit::rule), WHOLE.stream());
        var rows = rules.distinct()
                .sorted()
                .map(rule -> List.of(
                        rule,
                        proposal.citation(rule),
                        proposal.book().entry(rule).sentenceId()))
                .toList();
        return new Block.Table(List.of("Aturan", "Dasar", "Isi"), List.of(12, 28, 60), rows);
    }

    private static Block numbers(Proposal proposal) {
        var rows = LEVELS.stream()
                .map(kind -> {
                    var reduction = proposal.reduction(kind);
                    return List.of(
                            Wording.of(kind),
                            reduction.before().toString(),
                            reduction.after().toString(),
                            reduction.removed().toString(),
                            rate(reduction.rate()));
                })
                .toList();
        return new Block.Table(
                List.of("Tingkat", "Sebelum", "Sesudah", "Dihapus", "Persentase"), List.of(3, 1, 1, 1, 1), rows);
    }

    private static String rate(BigDecimal rate) {
        return rate == null ? "tidak ada sebelumnya" : rate.toPlainString().replace('.', ',') + "%";
    }

    private static Block staffing(Proposal proposal) {
        var rows = proposal.facts().staffing().stream()
                .sorted(Comparator.comparing(Staffing::kind)
                        .thenComparing(Staffing::jobClass, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(ExplanationPaper::staffing)
                .toList();
        return rows.isEmpty()
                ? new Block.Paragraph("Jabatan belum dicatat; lihat bagian 6.")
                : new Block.Table(
                        List.of(
                                "Jenis jabatan",
                                "Kelas",
                                "Jabatan",
                                "Terisi (B)",
                                "Kebutuhan (K)",
                                "Selisih (B − K)",
                                "Belum dihitung"),
                        List.of(3, 1, 1, 1, 1, 1, 1),
                        rows);
    }

    private static List<String> staffing(Staffing each) {
        return List.of(
                Wording.of(each.kind()),
                each.jobClass() == null ? "belum ada" : each.jobClass().toString(),
                String.valueOf(each.positions()),
                String.valueOf(each.filled()),
                each.need() == null ? "belum ada" : each.need().toString(),
                each.difference() == null ? "belum ada" : signed(each.difference()),
                String.valueOf(each.unknown()));
    }

    private static String signed(long difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }

    /** As late as the day it takes effect. */
    private static Block lateness(Proposal proposal, ProgressRules progress) {
        var terms = proposal.facts().terms();
        var late = progress.examine(
                new TargetFacts(terms.agencyKind(), terms.effectiveOn(), terms.effectiveOn(), terms.effectiveOn()));
        return late.isEmpty()
                ? new Block.Paragraph("Penyederhanaan berlaku sebelum sasaran waktu terlewati.")
                : new Block.Numbered(sentences(late, proposal));
    }

    private static Block missing(Proposal proposal) {
        return proposal.findings().isEmpty()
                ? new Block.Paragraph("Usulan lengkap.")
                : new Block.Numbered(sentences(proposal.findings(), proposal));
    }

    private static List<String> sentences(List<Finding> findings, Proposal proposal) {
        return findings.stream()
                .map(finding -> proposal.book().message(finding, Language.ID) + " (" + finding.rule() + ")")
                .toList();
    }
}

package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Block;
import id.lincah.documents.Paper;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * The draft of the regulation on the organisation (SOTK, R25-09) that the annex belongs to. Its wording is a beginning for
 * the legal bureau; every number and name in it comes from the scenario.
 */
final class RegulationPaper {
    private RegulationPaper() {}

    static Paper of(Proposal proposal) {
        var terms = proposal.facts().terms();
        var blocks = new ArrayList<Block>(title(proposal));
        blocks.add(new Block.Heading(2, "Menimbang"));
        blocks.add(new Block.Numbered(List.of(
                "bahwa susunan organisasi " + terms.agencyName()
                        + " disederhanakan menjadi paling banyak dua tingkat struktural;",
                "bahwa unit yang dipertahankan memenuhi kriteria dan dasar hukum sebagaimana tercantum dalam Lampiran;",
                "bahwa fungsi unit yang dihapus dialihkan kepada penerusnya sehingga tidak ada fungsi yang hilang.")));
        blocks.add(new Block.Heading(2, "Mengingat"));
        blocks.add(new Block.Numbered(bases(proposal)));
        blocks.add(new Block.Centred("MEMUTUSKAN:", true));
        articles(proposal, blocks);
        blocks.add(signature(proposal));
        return new Paper("Peraturan " + terms.name(), proposal.mark(), false, blocks);
    }

    static List<Block> title(Proposal proposal) {
        var terms = proposal.facts().terms();
        return List.of(
                new Block.Centred(
                        (terms.regulated() ? "PERATURAN " : "RANCANGAN PERATURAN ")
                                + Wording.upper(Wording.signer(terms.agencyKind())),
                        true),
                new Block.Centred(number(terms), false),
                new Block.Centred("TENTANG", false),
                new Block.Centred("SUSUNAN ORGANISASI " + Wording.upper(terms.agencyName()), true));
    }

    private static String number(Terms terms) {
        return terms.regulated()
                ? terms.regulationNumber() + " tanggal " + Wording.day(terms.regulationIssuedOn())
                : Missing.NUMBER;
    }

    private static List<String> bases(Proposal proposal) {
        return proposal.facts().units().stream()
                .map(unit -> proposal.book().entry(unit.rule()).citation().instrument())
                .distinct()
                .sorted()
                .map(instrument -> instrument + ";")
                .toList();
    }

    private static void articles(Proposal proposal, List<Block> blocks) {
        var facts = proposal.facts();
        article(1, "Susunan organisasi sebelum dan sesudah penyederhanaan tercantum dalam Lampiran A dan B.", blocks);
        article(
                2,
                "Sebanyak " + facts.keptUnits().size() + " unit dipertahankan sebagaimana Lampiran C, dan "
                        + facts.removedUnits().size() + " unit digabung atau dihapus sebagaimana Lampiran D dan E.",
                blocks);
        article(
                3,
                "Fungsi unit yang dihapus dialihkan kepada penerusnya sebagaimana Lampiran G. Pejabat pada jabatan"
                        + " yang dihapus disetarakan, dipindahkan, atau dipensiunkan menurut peraturan perundang-undangan.",
                blocks);
        article(4, "Peraturan ini berlaku mulai " + Wording.day(facts.terms().effectiveOn()) + ".", blocks);
    }

    private static void article(int number, String text, List<Block> blocks) {
        blocks.add(new Block.Centred("Pasal " + number, false));
        blocks.add(new Block.Paragraph(text));
    }

    static Block signature(Proposal proposal) {
        var terms = proposal.facts().terms();
        var when =
                terms.regulated() ? "Ditetapkan pada " + Wording.day(terms.regulationIssuedOn()) : "Belum ditetapkan";
        return new Block.Signature(
                when,
                Wording.upper(Wording.signer(terms.agencyKind())),
                Wording.upper(terms.agencyName()),
                number(terms));
    }
}

package id.lincah.equivalation.proposalpapers;

import id.lincah.documents.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of the archive. Employee numbers stand in the names of its files and nowhere else. */
record PaperFile(String name, byte[] content) {
    private static PaperFile of(String name, PaperFormat format, Paper paper) {
        return new PaperFile(name + "." + format.ending(), format.write(paper));
    }

    /** The papers of one official, in both formats. Blocking. */
    static List<PaperFile> of(ProposalTerms terms, PersonFacts person) {
        var papers = new PersonPapers(terms, person);
        var folder = "pejabat/" + person.nip() + "/" + person.nip();
        return inBoth(Map.of(
                folder + "-sk", papers.decree(),
                folder + "-pemetaan", papers.mapping(),
                folder + "-penghasilan", papers.income()));
    }

    /** The letter of the proposal, in both formats. Blocking. */
    static List<PaperFile> letter(ProposalTerms terms, int officials) {
        return inBoth(Map.of("surat-usul", new ProposalPapers(terms).letter(officials)));
    }

    /** The list of names and its annex, in both formats. Blocking. */
    static List<PaperFile> of(ProposalTerms terms, PaperList list) {
        var papers = new ProposalPapers(terms);
        return inBoth(Map.of(
                list.name("daftar-nominatif"), papers.nominative(list), list.name("lampiran"), papers.annex(list)));
    }

    private static List<PaperFile> inBoth(Map<String, Paper> papers) {
        var files = new ArrayList<PaperFile>();
        papers.forEach((name, paper) -> {
            for (var format : PaperFormat.values()) {
                files.add(of(name, format, paper));
            }
        });
        return files;
    }
}

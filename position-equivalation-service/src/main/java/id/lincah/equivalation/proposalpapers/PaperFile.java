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

    /** The papers of the whole proposal, in both formats. Blocking. */
    static List<PaperFile> of(ProposalTerms terms, List<PersonFacts> people) {
        var papers = new ProposalPapers(terms);
        return inBoth(Map.of(
                "surat-usul", papers.letter(people.size()),
                "daftar-nominatif", papers.nominative(people),
                "lampiran", papers.annex(people)));
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

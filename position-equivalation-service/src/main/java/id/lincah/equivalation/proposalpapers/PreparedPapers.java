package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the papers of a proposal are made of, looked through once.
 *
 * @param missing the empty places, the first hundred of them
 */
record PreparedPapers(ProposalTerms terms, int officials, List<PapersView.Lack> missing) {
    private static final int NAMED = 100;

    static PreparedPapers of(ProposalTerms terms) {
        return new PreparedPapers(
                terms,
                0,
                terms.missing().stream()
                        .map(field -> new PapersView.Lack(null, field))
                        .toList());
    }

    PreparedPapers with(List<PersonFacts> people) {
        var lacks = people.stream().flatMap(PreparedPapers::lacks);
        return new PreparedPapers(
                terms,
                officials + people.size(),
                Stream.concat(missing.stream(), lacks).limit(NAMED).toList());
    }

    private static Stream<PapersView.Lack> lacks(PersonFacts person) {
        return person.missing().stream().map(field -> new PapersView.Lack(person.caseId(), field));
    }

    PapersView view() {
        var files = PapersView.OF_PROPOSAL
                + PapersView.OF_LIST * PaperList.lists(officials)
                + PapersView.OF_PERSON * officials;
        return new PapersView(missing.isEmpty(), terms.draft(), officials, files, missing);
    }

    /** @throws Problem 422 with every empty place */
    PreparedPapers requireComplete() {
        if (officials == 0 || !missing.isEmpty()) {
            throw Problem.faultyContent(
                    "PAPERS_INCOMPLETE",
                    missing.stream().map(PreparedPapers::violation).toList());
        }
        return this;
    }

    /** @throws Problem 409 that says where more officials' papers are made */
    PreparedPapers requireAtMost(int most) {
        if (officials > most) {
            throw Problem.conflict(
                    "PAPERS_TOO_MANY",
                    Map.of(
                            "officials",
                            officials,
                            "most",
                            most,
                            "jobs",
                            "/api/equivalation/v1/proposal-papers/" + terms.id() + "/jobs"));
        }
        return this;
    }

    private static Violation violation(PapersView.Lack lack) {
        var place = lack.caseId() == null ? "proposal" : "case " + lack.caseId();
        return new Violation(place, "VALUE_MISSING", Map.of("field", lack.field()));
    }
}

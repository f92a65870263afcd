package id.lincah.equivalation.proposalpapers;

import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is to be made next.
 *
 * @param people whose turn it is; nobody when all have their papers
 * @param whole everybody, for the papers of the proposal or to begin anew; null while neither is due
 */
record PaperStretch(Row job, ProposalTerms terms, List<PersonFacts> people, PreparingPapers.Prepared whole) {
    UUID id() {
        return job.getUUID("id");
    }

    boolean isLast() {
        return people.isEmpty();
    }

    UUID mark() {
        return isLast()
                ? job.getUUID("last_case")
                : people.get(people.size() - 1).caseId();
    }

    boolean isOutdated() {
        return !terms.basis().equals(job.getString("basis"));
    }

    /** The papers themselves. Blocking. */
    List<PaperFile> files() {
        if (isLast()) {
            return PaperFile.of(terms, whole.people());
        }
        var files = new ArrayList<PaperFile>();
        people.forEach(person -> files.addAll(PaperFile.of(terms, person)));
        return files;
    }
}

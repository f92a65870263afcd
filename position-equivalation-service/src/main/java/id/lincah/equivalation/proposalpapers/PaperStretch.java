package id.lincah.equivalation.proposalpapers;

import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is to be made next.
 *
 * @param people whose turn it is; nobody when all have their papers
 * @param list the list that ends with them; null when none does
 * @param anew looked through again because proposal or letterhead changed under the job; null otherwise
 */
record PaperStretch(Row job, ProposalTerms terms, List<PersonFacts> people, PaperList list, PreparedPapers anew) {
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
        return anew != null;
    }

    /** Officials of the list that is full with this stretch, or of the last one; 0 when it goes on growing. */
    int listed() {
        return PaperList.ending(job.getInteger("done"), people.size());
    }

    PaperStretch listing(List<PersonFacts> listed) {
        var done = job.getInteger("done") + people.size();
        var full = new PaperList(done - listed.size() + 1, job.getInteger("officials"), listed);
        return new PaperStretch(job, terms, people, full, null);
    }

    /** The papers themselves. Blocking. */
    List<PaperFile> files() {
        var files = new ArrayList<PaperFile>();
        people.forEach(person -> files.addAll(PaperFile.of(terms, person)));
        if (list != null) {
            files.addAll(PaperFile.of(terms, list));
        }
        if (isLast()) {
            files.addAll(PaperFile.letter(terms, job.getInteger("officials")));
        }
        return files;
    }
}

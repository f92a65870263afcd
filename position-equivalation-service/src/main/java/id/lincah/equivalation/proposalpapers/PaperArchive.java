package id.lincah.equivalation.proposalpapers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All papers of a proposal in one zip, written while they are made and while the officials are read: the letter leaves at
 * once, only a page of officials and the few that are being worked on are in memory, whoever reads slowly slows the
 * making down.
 */
final class PaperArchive {
    /** Officials made ahead of the one that is being written. */
    private static final int AHEAD = 8;

    private final ProposalTerms terms;
    private final int officials;
    private final ExecutorService makers;
    private final Queue<Future<List<PaperFile>>> waiting = new ArrayDeque<>();
    private final List<PersonFacts> listed = new ArrayList<>();
    private int before;

    PaperArchive(ProposalTerms terms, int officials, ExecutorService makers) {
        this.terms = terms;
        this.officials = officials;
        this.makers = makers;
    }

    /** Blocking. @param next the officials after a case, an empty page behind the last one @param out stays open */
    void write(Function<UUID, List<PersonFacts>> next, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // DOCX and PDF are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        try {
            make(() -> PaperFile.letter(terms, officials));
            putAllBut(0, zip);
            // Whoever waits sees at once that the archive comes.
            zip.flush();
            for (var page = next.apply(null); !page.isEmpty(); page = next.apply(last(page))) {
                for (var person : page) {
                    person(person);
                    putAllBut(AHEAD, zip);
                }
            }
            list();
            putAllBut(0, zip);
            zip.finish();
        } finally {
            waiting.forEach(left -> left.cancel(true));
        }
    }

    private static UUID last(List<PersonFacts> page) {
        return page.get(page.size() - 1).caseId();
    }

    private void person(PersonFacts person) {
        make(() -> PaperFile.of(terms, person));
        listed.add(person);
        if (listed.size() == PaperList.LENGTH) {
            list();
        }
    }

    private void list() {
        if (!listed.isEmpty()) {
            var list = new PaperList(before + 1, officials, List.copyOf(listed));
            before += listed.size();
            listed.clear();
            make(() -> PaperFile.of(terms, list));
        }
    }

    private void make(Callable<List<PaperFile>> files) {
        waiting.add(makers.submit(files));
    }

    private void putAllBut(int ahead, ZipOutputStream zip) throws IOException {
        while (waiting.size() > ahead) {
            put(zip, waiting.remove());
        }
    }

    private static void put(ZipOutputStream zip, Future<List<PaperFile>> made) throws IOException {
        try {
            for (var file : made.get()) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while papers were made", e);
        } catch (ExecutionException e) {
            throw new IOException("a paper could not be made", e.getCause());
        }
    }
}

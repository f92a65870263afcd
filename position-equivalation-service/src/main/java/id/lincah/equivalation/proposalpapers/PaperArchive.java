package id.lincah.equivalation.proposalpapers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All papers of a proposal in one zip, written while they are made: only the few officials that are being worked on are in
 * memory, whoever reads slowly slows the making down.
 */
final class PaperArchive {
    /** Officials made ahead of the one that is being written. */
    private static final int AHEAD = 8;

    private final ProposalTerms terms;
    private final ExecutorService makers;

    PaperArchive(ProposalTerms terms, ExecutorService makers) {
        this.terms = terms;
        this.makers = makers;
    }

    /** Blocking. @param out stays open */
    void write(List<PersonFacts> people, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // DOCX and PDF are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        var waiting = new ArrayDeque<Future<List<PaperFile>>>();
        try {
            waiting.add(makers.submit(() -> PaperFile.of(terms, people)));
            for (var person : people) {
                waiting.add(makers.submit(() -> PaperFile.of(terms, person)));
                if (waiting.size() > AHEAD) {
                    put(zip, waiting.remove());
                }
            }
            while (!waiting.isEmpty()) {
                put(zip, waiting.remove());
            }
            zip.finish();
        } finally {
            waiting.forEach(left -> left.cancel(true));
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

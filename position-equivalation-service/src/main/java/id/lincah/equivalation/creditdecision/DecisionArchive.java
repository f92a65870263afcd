package id.lincah.equivalation.creditdecision;

import id.lincah.equivalation.proposalpapers.PaperFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Determinations of many officials in one zip, written while they are made; each stretch is read when the one before is
 * on its way. Employee numbers stand in the names of its files and nowhere else.
 *
 * @param next reads the stretch after a determination; empty at the end
 */
record DecisionArchive(Function<UUID, List<CreditDecisions.Content>> next, ExecutorService makers) {
    private record File(String name, byte[] content) {}

    /** Blocking. @param out stays open */
    void write(List<CreditDecisions.Content> first, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // DOCX and PDF are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        for (var stretch = first; !stretch.isEmpty(); stretch = after(stretch)) {
            put(stretch, zip);
        }
        zip.finish();
    }

    private List<CreditDecisions.Content> after(List<CreditDecisions.Content> stretch) {
        return stretch.size() < DecisionPapers.STRETCH
                ? List.of()
                : next.apply(stretch.get(stretch.size() - 1).id());
    }

    private void put(List<CreditDecisions.Content> stretch, ZipOutputStream zip) throws IOException {
        var waiting = new ArrayDeque<Future<List<File>>>();
        try {
            stretch.forEach(each -> waiting.add(makers.submit(() -> files(each.content()))));
            while (!waiting.isEmpty()) {
                put(zip, waiting.remove());
            }
        } finally {
            waiting.forEach(left -> left.cancel(true));
        }
    }

    private static List<File> files(DecisionContent content) {
        var paper = new DecisionPaper(content).paper();
        var nip = content.holder().nip();
        var files = new ArrayList<File>();
        for (var format : PaperFormat.values()) {
            files.add(new File(nip + "/" + nip + "-pak." + format.ending(), format.write(paper)));
        }
        return files;
    }

    private static void put(ZipOutputStream zip, Future<List<File>> made) throws IOException {
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

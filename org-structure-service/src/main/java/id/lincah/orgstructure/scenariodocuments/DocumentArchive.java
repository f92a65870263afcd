package id.lincah.orgstructure.scenariodocuments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Papers in one file. They are compressed already. */
final class DocumentArchive {
    private DocumentArchive() {}

    static byte[] of(List<MadeDocument> documents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var document : documents) {
                var entry = new ZipEntry(document.file());
                entry.setTime(document.madeAt().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(document.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive could not be written to memory", e);
        }
        return out.toByteArray();
    }
}

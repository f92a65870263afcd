package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.spreadsheet.RefusedFile;
import id.lincah.request.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A folder on the disk with what somebody sent, or a refusal in the words of the API. */
final class FilledFolder {
    private FilledFolder() {}

    /** The files of a form. */
    static UploadFolder with(List<FileUpload> files) throws IOException {
        return by(folder -> {
            for (var file : files) {
                add(file, folder);
            }
        });
    }

    interface Filling {
        void fill(UploadFolder folder) throws IOException;
    }

    /** Nothing stays on the disk of what was refused or broke off. */
    static UploadFolder by(Filling filling) throws IOException {
        var folder = new UploadFolder();
        try {
            filling.fill(folder);
            return folder;
        } catch (RefusedFile refused) {
            folder.close();
            throw refusal(refused);
        } catch (IOException | RuntimeException broken) {
            folder.close();
            throw broken;
        }
    }

    private static void add(FileUpload file, UploadFolder folder) throws IOException {
        var name = file.fileName() == null ? "berkas" : file.fileName();
        try (var content = Files.newInputStream(file.uploadedFile())) {
            folder.add(name, name.toLowerCase(Locale.ROOT).endsWith(".zip"), content);
        }
    }

    private static Problem refusal(RefusedFile refused) {
        var problem = Problem.of(422, refused.code());
        for (var detail : refused.details().entrySet()) {
            problem = problem.with(detail.getKey(), detail.getValue());
        }
        return problem;
    }
}

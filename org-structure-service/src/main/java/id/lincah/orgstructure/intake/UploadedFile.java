package id.lincah.orgstructure.intake;

import java.nio.file.Path;

/**
 * A file as it came, in the temporary folder.
 *
 * @param fingerprint SHA-256 of its content
 */
record UploadedFile(String name, Path path, long bytes, String fingerprint) {}

package id.lincah.orgstructure.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Counts what really comes out of an archive, whatever its directory claims. */
final class UnpackedBytes {
    /** Neither a tag nor a text of a spreadsheet is longer; an XML reader would keep it in memory as a whole. */
    private static final int LONGEST_WITHOUT_TAG = 1 << 18;

    private static final int BUFFER = 1 << 14;

    private final ReadingLimits limits;
    private long total;

    UnpackedBytes(ReadingLimits limits) {
        this.limits = limits;
    }

    Counting of(ZipEntry entry, InputStream in) {
        return new Counting(entry, in);
    }

    /** One part streaming by. */
    final class Counting extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 checksum = new CRC32();
        private long partLimit = limits.unpackedBytes();
        private long bytes;
        private int withoutTag;

        Counting(ZipEntry entry, InputStream in) {
            super(in);
            this.entry = entry;
        }

        /** From now on the part may have no more bytes than this. */
        void limitTo(long most) {
            partLimit = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                checksum.update(buffer, offset, read);
                bytes += read;
                total += read;
                refuseBomb();
                countTags(buffer, offset, read);
            }
            return read;
        }

        private void refuseBomb() {
            boolean swollen = bytes > limits.unsuspectedBytes()
                    && bytes / Math.max(1, entry.getCompressedSize()) >= limits.ratio();
            if (swollen || total > limits.unpackedBytes()) {
                throw new RefusedFile("ZIP_BOMB", Map.of("part", entry.getName()));
            }
            if (bytes > partLimit) {
                throw new RefusedFile("PART_TOO_BIG", Map.of("part", entry.getName(), "limit", partLimit));
            }
        }

        private void countTags(byte[] buffer, int offset, int length) {
            if (!ArchiveParts.isXml(entry.getName())) {
                return;
            }
            for (int i = offset; i < offset + length; i++) {
                withoutTag = buffer[i] == '<' ? 0 : withoutTag + 1;
                if (withoutTag > LONGEST_WITHOUT_TAG) {
                    throw new RefusedFile(
                            "PART_TOO_BIG", Map.of("part", entry.getName(), "limit", LONGEST_WITHOUT_TAG));
                }
            }
        }

        /** Reads the rest, so that it is counted too, and compares the checksum. */
        void finish() throws IOException {
            var buffer = new byte[BUFFER];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Counting is all that is wanted.
            }
            if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
                throw new RefusedFile("FILE_BROKEN", Map.of("part", entry.getName()));
            }
        }

        @Override
        public long skip(long n) throws IOException {
            return readNBytes((int) Math.min(n, BUFFER)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

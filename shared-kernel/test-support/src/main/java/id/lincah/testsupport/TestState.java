package id.lincah.testsupport;

import id.lincah.launcher.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** The folder {@code .lincah/test} that all test runs of one checkout share, and its locks. */
final class TestState {

    private final Path root;
    private final StateFolder folder;

    private TestState(Path root) {
        this.root = root;
        this.folder = StateFolder.open(root.resolve(".lincah/test"));
    }

    /** Found by walking up from the working folder, which for Maven is the module's. */
    static TestState here() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above the working folder holds .mvn");
        }
        return new TestState(folder);
    }

    static TestState at(Path root) {
        return new TestState(root);
    }

    Path root() {
        return root;
    }

    StateFolder folder() {
        return folder;
    }

    /** Takes a lock no other process, class loader or thread holds; fails when the limit passes. Close it to release. */
    Lock lock(String name, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        var file = folder.folder().resolve(name + ".lock");
        while (System.nanoTime() < end) {
            var lock = tryLock(file);
            if (lock != null) {
                return new Lock(lock);
            }
            pause();
        }
        throw new IllegalStateException("another process held " + file + " longer than " + limit.toSeconds() + " s");
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    private static FileLock tryLock(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A held lock. */
    record Lock(FileLock lock) implements AutoCloseable {
        @Override
        public void close() {
            try {
                lock.channel().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

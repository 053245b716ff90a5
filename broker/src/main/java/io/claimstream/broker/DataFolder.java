package io.claimstream.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;

/**
 * The folder of one broker, held by an exclusive lock while it is open. The lock file also marks the folder as this
 * project's: a folder with anything else in it is refused, since Kafka would format it.
 */
final class DataFolder implements AutoCloseable {

    /** The lock file and mark. */
    static final String MARK = "claimstream-broker.lock";

    /** What Kafka writes into a folder that it has formatted. */
    private static final String META_PROPERTIES = "meta.properties";

    private final Path path;
    private final boolean temporary;
    private final FileChannel channel;

    private DataFolder(Path path, boolean temporary, FileChannel channel) {
        this.path = path;
        this.temporary = temporary;
        this.channel = channel;
    }

    /**
     * Opens a folder that stays, creating it where it is missing.
     *
     * @throws EmbeddedBrokerException if it cannot be written, holds something else, or is in use
     */
    static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new EmbeddedBrokerException(
                    "the broker's data folder " + folder + " is a file, or lies under one; give a folder", e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        requireOwn(folder);
        return new DataFolder(folder, false, lock(folder));
    }

    /** A new folder among the system's temporary files, deleted when it is closed. */
    static DataFolder temporary() {
        Path folder;
        try {
            folder = Files.createTempDirectory("claimstream-broker-");
        } catch (IOException e) {
            throw unwritable(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
        return new DataFolder(folder, true, lock(folder));
    }

    Path path() {
        return path;
    }

    /** Whether Kafka has formatted it before. */
    boolean isFormatted() {
        return isFormatted(path);
    }

    /** Releases the lock; deletes a temporary folder. */
    @Override
    public void close() {
        try {
            channel.close();
            if (temporary) {
                Utils.delete(path.toFile());
            }
        } catch (IOException e) {
            throw new EmbeddedBrokerException(
                    "cannot release the broker's data folder " + path + "; delete it by hand if it is temporary", e);
        }
    }

    private static boolean isFormatted(Path folder) {
        return Files.exists(folder.resolve(META_PROPERTIES));
    }

    private static void requireOwn(Path folder) {
        if (Files.exists(folder.resolve(MARK))) {
            return;
        }
        if (isFormatted(folder)) {
            throw new EmbeddedBrokerException("the data folder " + folder
                    + " was formatted by another Kafka; give the embedded broker an empty folder of its own");
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new EmbeddedBrokerException(
                        "the data folder " + folder + " holds other files; give the broker an empty or new folder");
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static FileChannel lock(Path folder) {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            closeAfter(e, channel);
            throw inUse(folder, e);
        } catch (IOException e) {
            closeAfter(e, channel);
            throw unwritable(folder, e);
        }
        throw inUse(folder, null);
    }

    private static void closeAfter(Exception error, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            error.addSuppressed(e);
        }
    }

    private static EmbeddedBrokerException inUse(Path folder, Exception cause) {
        return new EmbeddedBrokerException(
                "the data folder " + folder + " is in use by another broker; stop that one or give another folder",
                cause);
    }

    private static EmbeddedBrokerException unwritable(Path folder, IOException cause) {
        return new EmbeddedBrokerException(
                "cannot write to the broker's data folder " + folder + " (" + cause
                        + "); give a folder that this user may write to",
                cause);
    }
}

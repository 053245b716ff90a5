package io.claimstream.cli.run;

import io.claimstream.cli.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/**
 * A folder that goes, with all it holds, when it is closed.
 *
 * @param path where it is
 */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("claimstream-"));
        } catch (IOException e) {
            throw new FailureException(
                    "cannot write to " + System.getProperty("java.io.tmpdir") + " (" + e
                            + "); give CLAIMSTREAM_JAVA_OPTS a -Djava.io.tmpdir that this user may write to",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        Utils.delete(path.toFile());
    }
}

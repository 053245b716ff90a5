package io.claimstream.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Path file = Files.createFile(temporary.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(EmbeddedBrokerException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is a file");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path folder = Files.createFile(temporary.resolve("file")).resolve("data");
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(EmbeddedBrokerException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("give a folder that this user may write to");
    }

    @Test
    void refusesAFolderThatHoldsOtherFiles() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "Dear aunt");
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(EmbeddedBrokerException.class)
                .hasMessageContaining(temporary.toString())
                .hasMessageContaining("holds other files");
        assertThat(temporary).isDirectoryNotContaining("glob:**" + DataFolder.MARK);
    }

    @Test
    void refusesAFolderThatAnotherKafkaFormatted() throws IOException {
        Files.writeString(temporary.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=theirs\n");
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(EmbeddedBrokerException.class)
                .hasMessageContaining(temporary.toString())
                .hasMessageContaining("formatted by another Kafka");
    }

    @Test
    void refusesAFolderThatIsOpen() {
        try (DataFolder open = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(open.path()))
                    .isInstanceOf(EmbeddedBrokerException.class)
                    .hasMessageContaining(temporary.toString())
                    .hasMessageContaining("in use by another broker");
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessHasOpen() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('L');
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(EmbeddedBrokerException.class)
                    .hasMessageContaining("in use by another broker");
        } finally {
            other.destroyForcibly().waitFor();
        }
        DataFolder.open(temporary).close();
    }

    @Test
    void canBeOpenedAgainOnceClosed() throws IOException {
        DataFolder.open(temporary).close();
        Files.writeString(temporary.resolve("meta.properties"), "version=1\n");
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.isFormatted()).isTrue();
        }
    }

    @Test
    void deletesATemporaryFolderWithAllThatIsInIt() throws IOException {
        DataFolder folder = DataFolder.temporary();
        Files.writeString(
                Files.createDirectory(folder.path().resolve("topic-0")).resolve("00.log"), "records");
        folder.close();
        assertThat(folder.path()).doesNotExist();
    }

    /** Another process with a data folder open: prints L once it holds the lock, and then waits to be killed. */
    static final class LockHolder {

        private LockHolder() {}

        public static void main(String[] arguments) throws Exception {
            Path mark = Path.of(arguments[0], DataFolder.MARK);
            try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.println(lock.isValid() ? "L" : "-");
                Thread.currentThread().join();
            }
        }
    }
}

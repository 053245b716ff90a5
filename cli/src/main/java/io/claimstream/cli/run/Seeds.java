package io.claimstream.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The seed articles that are packed with the command. */
final class Seeds {

    private static final String FOLDER = "seeds";

    private Seeds() {}

    /** Lets {@code reader} read the folder of seeds, which is inside the jar or, in tests, beside the classes. */
    static void read(Consumer<Path> reader) {
        URI folder = folder();
        if (!"jar".equals(folder.getScheme())) {
            reader.accept(Path.of(folder));
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            String inJar = folder.toString().substring(folder.toString().indexOf("!/") + 1);
            reader.accept(jar.getPath(inJar));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the seeds in " + folder, e);
        }
    }

    private static URI folder() {
        URL folder = Seeds.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the command was packed without its seeds");
        }
        try {
            return folder.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

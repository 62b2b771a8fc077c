package org.depeche.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A stream put on disk for a while, for forms that are read from their end; gone when closed. */
public record SpooledFile(Path path) implements AutoCloseable {

    /** Puts {@code stream} into a temporary file under a name of our own. */
    public static SpooledFile of(InputStream stream) throws IOException {
        var path = Files.createTempFile("depeche-", ".part");
        try {
            Files.copy(stream, path, StandardCopyOption.REPLACE_EXISTING);
            return new SpooledFile(path);
        } catch (IOException broken) {
            Files.delete(path);
            throw broken;
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }
}

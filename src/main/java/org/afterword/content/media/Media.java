package org.afterword.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.picture.Look;

/**
 * A file that is copied.
 *
 * @param path its address from the site's root, with a leading slash
 * @param file where it lies
 * @param name the file as a person would name it from the site's folder
 * @param content stands for the bytes of the copy
 * @param part whether the copy is without what a picture tells of whoever took it
 */
public record Media(String path, Path file, String name, Fingerprint content, boolean part) {

    /** The bytes of the copy. */
    public InputStream open() throws IOException {
        if (!part) {
            return Files.newInputStream(file);
        }
        return Look.of(file)
                .orElseThrow(() -> new IOException(name + " changed while the site was built"))
                .open(file);
    }
}

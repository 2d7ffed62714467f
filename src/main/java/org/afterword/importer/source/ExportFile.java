package org.afterword.importer.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of an export, unpacked, that can be read more than once.
 *
 * @param name as the user named it, with the entry's name behind an exclamation mark where it is in a zip
 * @param path the file itself where it is not packed
 */
public record ExportFile(String name, Optional<Path> path, Source source) {
    private static final int HEAD = 64 * 1024;

    /** Opens the unpacked bytes from the beginning. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** The unpacked bytes from the beginning. */
    public InputStream bytes() throws IOException {
        return new BufferedInputStream(source.open(), 1 << 16);
    }

    /** The text, in the charset that its byte order mark or XML declaration names, UTF-8 where none does. */
    public DecodedText text() throws IOException {
        return DecodedText.of(bytes());
    }

    /** The first 64 K characters. */
    public String head() throws IOException {
        try (Reader text = text()) {
            var head = new char[HEAD];
            int length = 0;
            for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
                read = text.read(head, length, HEAD - length);
            }
            return new String(head, 0, length);
        }
    }

    /** All of its text; empty where it is longer than that. */
    public Optional<String> wholeText(int mostCharacters) throws IOException {
        var whole = new StringBuilder();
        try (Reader text = text()) {
            var part = new char[1 << 14];
            for (int read = text.read(part); read >= 0; read = text.read(part)) {
                whole.append(part, 0, read);
                if (whole.length() > mostCharacters) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(whole.toString());
    }

    /** A text that lies in no file. */
    public static ExportFile of(String name, String text) {
        return new ExportFile(
                name, Optional.empty(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

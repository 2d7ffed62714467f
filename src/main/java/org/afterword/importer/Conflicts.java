package org.afterword.importer;

import java.io.IOException;
import org.afterword.content.ContentWriter;

/** Where the export's version of something is kept that was edited here meanwhile: beside the content, never published. */
final class Conflicts {
    static final String FOLDER = ".conflicts/";

    private Conflicts() {}

    /** A version that was kept before gives way: it came from an older export. */
    static void keep(ContentWriter writer, Existing existing, String path, String text) throws IOException {
        var there = existing.text(path);
        if (there.isEmpty()) {
            writer.create(path, text);
        } else if (!there.get().equals(text)) {
            writer.replace(path, there.get(), text);
        }
    }
}

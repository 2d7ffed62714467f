package org.afterword.importer.known;

import java.io.IOException;
import org.afterword.content.writing.ContentWriter;

/** Where the export's version of something is kept that was edited here meanwhile: beside the content, never published. */
public final class Conflicts {
    /** The folder, its path from the content folder. */
    public static final String FOLDER = ".conflicts/";

    private Conflicts() {}

    /** A version that was kept before gives way: it came from an older export. */
    public static void keep(ContentWriter writer, Existing existing, String path, String text) throws IOException {
        var there = existing.text(path);
        if (there.isEmpty()) {
            writer.create(path, text);
        } else if (!there.get().equals(text)) {
            writer.replace(path, there.get(), text);
        }
    }
}

package org.afterword.importer.folder.files;

import java.util.Locale;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.Parted;

/**
 * A file of a folder that may hold an article, as it was read.
 *
 * @param path in the folder
 * @param form how its fields are written
 * @param matter its fields
 * @param body its words
 * @param line of the file in which the words begin, counted from 1
 */
public record Entry(String path, Parted.Form form, Matter matter, String body, int line) {

    /** The file's name without its ending. */
    public String name() {
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The ending of the file's name, in lower case and without its dot. */
    public String ending() {
        return ending(path);
    }

    /** The folder that it lies in, ending with a slash; empty for the top. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The ending of a path, in lower case and without its dot; empty where it has none. */
    public static String ending(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same with other fields. */
    public Entry with(Matter other) {
        return new Entry(path, form, other, body, line);
    }
}

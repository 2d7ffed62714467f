package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.source.ExportFile;

/**
 * Reads the exports of one system. It never writes and keeps nothing between files; what it cannot read becomes a
 * {@link Refused} with the line that it stands in, and the rest is read on.
 */
public interface Importer {
    Pattern DATA = Pattern.compile("(?is).*\\.(?:ya?ml|json|md)");

    /** What the command line and {@code source.system} call it, such as {@code wordpress}. */
    String kind();

    /** Whether a file is of this kind, judged by the first 64 K characters of its text. */
    boolean recognizes(String head);

    /** Whether a file is left closed because its name says that it lists people with their addresses, and nothing that they wrote. */
    default boolean leavesClosed(String file) {
        return false;
    }

    /**
     * Whether its exports are folders in which each comment has a file of its own: what lies among them is then one of them,
     * even where it does not tell.
     */
    default boolean isFolder() {
        return false;
    }

    /** Whether a file in such a folder has the name of one of them. */
    default boolean names(String file) {
        return DATA.matcher(file).matches();
    }

    /**
     * Hands over every record in the order of the file; parents may come after their replies.
     *
     * @param zone of times without an offset
     */
    void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException;

    /**
     * The same where a file only lists what others hold.
     *
     * @param others a file of the import by its name; one that was asked for counts as read
     */
    default void read(
            ExportFile file, Function<String, Optional<ExportFile>> others, ZoneId zone, Consumer<Exported> records)
            throws IOException {
        read(file, zone, records);
    }

    /**
     * The comments of all files, completed by what only all files together tell.
     *
     * @param told gets remarks
     */
    default List<ExportedComment> complete(List<ExportedComment> comments, Consumer<Exported> told) {
        return comments;
    }
}

package org.afterword.moderation.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.writing.ContentWriter;

/**
 * What was rejected or is to be forgotten, so that it does not come back when it is received again: a tiny file each, whose
 * name is a fingerprint, so that two machines never write to one.
 */
public final class Rejected {
    private static final String FOLDER = InboxPlaces.INBOX + ".rejected/";
    private static final int DIGITS = 32;

    private final Set<String> filed = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    /** Why something is not to come back. */
    public enum Why {
        REJECTED,
        SPAM,
        FORGOTTEN,
        /** Its source took it back while it waited. */
        WITHDRAWN
    }

    private Rejected() {}

    /** What a site remembers. */
    public static Rejected of(Path site) throws IOException {
        var rejected = new Rejected();
        var folder = site.resolve(ContentFolder.NAME).resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(file -> rejected.filed.add(file.getFileName().toString()));
            }
        }
        return rejected;
    }

    /** Whether what a system calls by an id was rejected, or is to be forgotten. */
    public boolean contains(String system, String id) {
        return isKnown(fingerprint(system, id));
    }

    /** Whether these very words were rejected as an edit of what a system calls by an id; no words stand for a deletion. */
    public boolean containsEdit(String system, String id, String words) {
        return isKnown(fingerprint(system, edit(id, words)));
    }

    private boolean isKnown(String fingerprint) {
        return filed.contains(fingerprint) || known.contains(fingerprint);
    }

    /** Knows of one that {@link #add} may be told of later, so that it does not come back meanwhile. */
    public void know(String system, String id) {
        known.add(fingerprint(system, id));
    }

    /** Remembers one, if it is not remembered yet, with what else is written. */
    public void add(ContentWriter writer, String system, String id, Why why) {
        if (filed.add(fingerprint(system, id))) {
            writer.create(file(system, id), text(why));
        }
    }

    /** The file that remembers what a system calls by an id, as a path from the content folder. */
    public static String file(String system, String id) {
        return FOLDER + fingerprint(system, id);
    }

    /** What such a file says. */
    public static String text(Why why) {
        return why.name().toLowerCase(Locale.ROOT) + "\n";
    }

    /** Remembers that an edit was rejected; what it edits stays known. */
    public void addEdit(ContentWriter writer, String system, String id, String words, Why why) {
        add(writer, system, edit(id, words), why);
    }

    private static String edit(String id, String words) {
        return id + "\t" + Sha256.hex(words.strip());
    }

    private static String fingerprint(String system, String id) {
        return Sha256.hex(system + "\t" + id).substring(0, DIGITS);
    }
}

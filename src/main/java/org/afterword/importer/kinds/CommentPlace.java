package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;

/**
 * Where a comment's file lies, which tells what article it belongs to.
 *
 * @param folder all that its comments share
 */
record CommentPlace(String folder) {
    private static final int MOST_PARTS = 8;

    static CommentPlace of(String file) {
        var path = file.substring(file.indexOf('!') + 1).replace('\\', '/');
        int end = path.lastIndexOf('/');
        return new CommentPlace(end < 0 ? "" : path.substring(0, end));
    }

    /** A place of which nothing but a path is known, such as an article's without the ending of its file. */
    static CommentPlace at(String path) {
        return of(path + "/");
    }

    /** The conversation that the comments here belong to. */
    ExportedThread thread(Line line) {
        return new ExportedThread(line, folder, names(Optional.empty()), List.of(), name(), false, Optional.empty());
    }

    /** The folder's own name. */
    String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** What the article may be called: the last parts of the folder's path, the most of them first, then its name alone. */
    List<String> names(Optional<String> other) {
        var names = new LinkedHashSet<String>();
        var parts = new ArrayList<>(List.of(folder.split("/")));
        parts.removeIf(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        for (int from = Math.max(0, parts.size() - MOST_PARTS); from < parts.size(); from++) {
            names.add("/" + String.join("/", parts.subList(from, parts.size())));
        }
        if (!name().isEmpty()) {
            names.add(name());
            names.add(name().replaceFirst("^\\d{4}-\\d{2}-\\d{2}-(?=.)", ""));
        }
        other.ifPresent(names::add);
        names.removeIf(name -> name.chars().anyMatch(Character::isWhitespace));
        return List.copyOf(names);
    }
}

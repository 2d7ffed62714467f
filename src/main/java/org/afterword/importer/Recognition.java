package org.afterword.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.importer.kinds.Importer;
import org.afterword.importer.kinds.Importers;
import org.afterword.importer.record.AfterwordNames;
import org.afterword.importer.source.ExportFile;

/**
 * Tells by which importer each file is read: by the beginning of its own text, or by what lies around it where an export is
 * a folder of many small files, some of which do not tell.
 */
final class Recognition {
    /** @param kind under which its records go */
    record Known(Importer importer, String kind) {}

    private final Optional<Importer> asked;
    private final Map<ExportFile, Known> known = new HashMap<>();
    private final Map<String, List<Known>> folders = new HashMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();

    /** @param kind of all files, where it was asked for */
    Recognition(Optional<String> kind) {
        this.asked = kind.flatMap(Importers::named);
    }

    /** Looks at a file; all are looked at before {@link #of} is asked. */
    void look(ExportFile file) throws IOException {
        var head = file.head();
        var importer = asked.or(() -> Importers.recognizing(head));
        if (importer.isEmpty()) {
            return;
        }
        var one = new Known(
                importer.get(),
                head.contains(AfterwordNames.NAMESPACE)
                        ? AfterwordNames.KIND
                        : importer.get().kind());
        known.put(file, one);
        if (one.importer().isFolder()) {
            var folder = above(file.name());
            var others = folders.computeIfAbsent(folder, any -> new ArrayList<>());
            if (!others.contains(one)) {
                others.add(one);
            }
            within.computeIfAbsent(above(folder), any -> new HashSet<>()).add(folder);
        }
    }

    /** Whether any file is known. */
    boolean isAny() {
        return !known.isEmpty();
    }

    /** Who reads a file; empty where nothing tells what it is. */
    Optional<Known> of(ExportFile file) {
        return Optional.ofNullable(known.get(file)).or(() -> around(file.name()));
    }

    /** What a file is because others in its folder are, or because at least two folders beside its own are full of them. */
    private Optional<Known> around(String name) {
        var folder = above(name);
        var beside = within.getOrDefault(above(folder), Set.of());
        var here = folders.getOrDefault(folder, List.of());
        var all = here.isEmpty() && beside.size() > 1
                ? folders.get(beside.iterator().next())
                : here;
        return all.stream().filter(one -> one.importer().names(name)).findFirst();
    }

    /** The folder that a file or a folder lies in, be it in a zip. */
    private static String above(String name) {
        int end = Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')), name.lastIndexOf('!'));
        return end < 0 ? "" : name.substring(0, end);
    }
}

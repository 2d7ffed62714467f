package org.afterword.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The path of a file as the person knows it who runs the program, for one that the program writes first and then moves. */
final class KnownPath {
    private static final String CONTENT_STAGE = ".afterword-stage";
    private static final Set<String> OURS =
            Set.of(CONTENT_STAGE, ".afterword-staging", ".afterword-new", ".afterword-lock", ".originals");
    private static final Set<String> IN_STAGE = Set.of("new", "old");
    private static final Set<String> UNFINISHED = Set.of(".new", ".part");

    private KnownPath() {}

    /** Where the file will be, or the folder that is there already and in which it would be; any other path as it is. */
    static String of(String file) {
        var path = Path.of(file);
        var known = path.isAbsolute() ? path.getRoot() : Path.of("");
        boolean staged = false;
        boolean changed = false;
        for (var part : path) {
            var name = part.toString();
            boolean ours = OURS.contains(name) || staged && IN_STAGE.contains(name);
            staged = name.equals(CONTENT_STAGE);
            changed |= ours;
            known = ours ? known : known.resolve(name);
        }
        var last = String.valueOf(path.getFileName());
        int end = last.lastIndexOf('.');
        if (end > 0 && last.startsWith(".") && UNFINISHED.contains(last.substring(end))) {
            known = known.resolveSibling(last.substring(1, end));
            changed = true;
        }
        while (changed && known.getParent() != null && !Files.exists(known)) {
            known = known.getParent();
        }
        return changed ? known.toString() : file;
    }
}

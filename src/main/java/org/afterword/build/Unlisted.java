package org.afterword.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * An output folder that Afterword wrote, as the name of its style sheet tells, and that lost the list of its files on its way:
 * what keeps a folder for a workflow's next run often leaves out names that begin with a dot.
 *
 * @param folder the output folder
 * @param name the same, as a person would name it from the site's folder
 */
record Unlisted(Path folder, String name) {
    private static final String CODE = "output/unlisted";
    private static final String STYLE = "style.[0-9a-f]*.css";
    private static final int NAMED = 3;

    /** Empty where the folder has its list, or is no output of Afterword's. */
    static Optional<Unlisted> of(Path folder, String name, Ours ours) throws IOException {
        return ours.isListed() || !hasStyle(folder) ? Optional.empty() : Optional.of(new Unlisted(folder, name));
    }

    private static boolean hasStyle(Path folder) throws IOException {
        try (var styles = Files.newDirectoryStream(folder, STYLE)) {
            return styles.iterator().hasNext();
        }
    }

    /** Said once in place of each file that is in the way. */
    Problem inTheWay(Collection<String> paths) {
        return Problem.error(
                CODE,
                Position.file(name),
                ("a site of Afterword's is here without its list '%s', perhaps because hidden files were left out"
                                + " on the way; so the build does not know whether it may replace %d files")
                        .formatted(OutputList.NAME, paths.size()),
                "bring the list back, or remove the folder and build again; --force replaces only these files");
    }

    /** Told of what stays published though the site has no such page any more; empty where nothing does. */
    Optional<Problem> left(Set<String> planned, Ours ours) throws IOException {
        var left = new TreeSet<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
                return within.endsWith(Staging.NAME) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (!planned.contains(path) && !ours.include(path)) {
                    left.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return left.isEmpty() ? Optional.empty() : Optional.of(told(List.copyOf(left)));
    }

    private Problem told(List<String> left) {
        var named = String.join(", ", left.subList(0, Math.min(NAMED, left.size())));
        int more = left.size() - NAMED;
        return Problem.warning(
                CODE,
                Position.file(name),
                "these files are not part of the site, and stay here; they may be pages of removed articles: " + named
                        + (more > 0 ? " and " + more + " more" : ""),
                "remove them if they should not be published");
    }
}

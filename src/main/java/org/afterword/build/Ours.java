package org.afterword.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * Tells which files of an output folder Afterword wrote, and so may write over and delete. The folder's own list says so. The
 * manifest knows the paths themselves; where it is of another folder than this, or of another state of it, the list does not
 * have the fingerprint that the manifest has of it, and the folder is looked through.
 */
final class Ours {
    private final Path output;
    private final Manifest last;
    private byte[] listed;

    /** Whether the manifest is of the output as it is. */
    private final boolean known;

    private final OutputList list;

    private final Owner owner;

    /**
     * @param last what is remembered of the last build
     * @param owner whose site it is that is built
     */
    Ours(Path output, Manifest last, Owner owner) {
        this.output = output;
        this.last = last;
        this.owner = owner;
        this.listed = OutputList.read(output);
        this.known = last.list().filter(Fingerprint.of(listed)::equals).isPresent();
        this.list = known ? OutputList.none() : OutputList.parse(listed);
    }

    /** Whether what lies at a path that the site has is Afterword's, so that it may be replaced. */
    boolean include(String path) {
        if (known) {
            return last.of(path).isPresent();
        }
        return list.has(path) || isRemembered(path);
    }

    private boolean isRemembered(String path) {
        return last.of(path).flatMap(made -> made.in(output.resolve(path))).isPresent();
    }

    /** The paths of Afterword's files. Where they are known from the manifest, some may have gone away since. */
    Set<String> paths() throws IOException {
        if (known) {
            return last.files().keySet();
        }
        var paths = new HashSet<String>();
        for (var path : last.files().keySet()) {
            if (isRemembered(path)) {
                paths.add(path);
            }
        }
        if (!list.isEmpty()) {
            addListed(paths);
        }
        return paths;
    }

    private void addListed(Set<String> paths) throws IOException {
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var path = output.relativize(file).toString().replace('\\', '/');
                if (list.has(path)) {
                    paths.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // what cannot be looked into, Afterword did not write
            }
        });
    }

    /**
     * Has the list name these files and no others. Before files move, these are all that may be there from now on, even if the
     * build is killed.
     */
    void list(Collection<String> paths, Staging staging) throws IOException {
        var bytes = OutputList.of(paths, owner).toBytes();
        if (!Arrays.equals(bytes, listed)) {
            staging.replace(OutputList.NAME, bytes);
            listed = bytes;
        }
    }

    /** Whether the list names these files already, and none besides, and says whose they are. */
    boolean are(Set<String> planned) {
        return known && last.files().keySet().equals(planned) && OutputList.isOf(owner, listed);
    }

    /** Whether it is remembered that this site made the output as it is. */
    boolean isKnown() {
        return known;
    }

    /** Whose the files are, where that is not known already; empty where the list does not say. */
    List<Owner> owners() {
        return list.owners();
    }

    /** Whether the folder says which of its files are Afterword's. */
    boolean isListed() {
        return listed.length > 0;
    }

    /** What stands for the list as it is. */
    Fingerprint list() {
        return Fingerprint.of(listed);
    }
}

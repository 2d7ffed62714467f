package org.afterword.listen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A cheap look at the content folder: how many arrivals wait, and a sum over the other files that is another one when one of
 * them was changed, came or went.
 */
record ContentLook(long sum, int waiting) {

    /** @throws IOException if the folder cannot be listed */
    static ContentLook at(Path content, Path templates) throws IOException {
        var inbox = content.resolve("inbox");
        var looking = new Looking();
        Files.walkFileTree(content, looking.leavingOut(inbox));
        if (Files.isDirectory(templates)) {
            Files.walkFileTree(templates, looking.leavingOut(inbox));
        }
        return new ContentLook(looking.sum, waiting(inbox));
    }

    private static int waiting(Path inbox) throws IOException {
        if (!Files.isDirectory(inbox)) {
            return 0;
        }
        try (var files = Files.walk(inbox)) {
            return (int) files.filter(file -> file.toString().endsWith(".yaml")
                            && !inbox.relativize(file).toString().startsWith("."))
                    .count();
        }
    }

    private static final class Looking {
        private long sum;

        private SimpleFileVisitor<Path> leavingOut(Path inbox) {
            return new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(inbox) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum += mixed(file.hashCode()
                            ^ mixed(attributes.size())
                            ^ mixed(attributes.lastModifiedTime().toMillis()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // it went away meanwhile
                }
            };
        }

        /** Spreads the bits, so that sums of several do not meet (the end of MurmurHash3). */
        private static long mixed(long value) {
            long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ mixed >>> 33;
        }
    }
}

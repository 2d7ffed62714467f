package org.afterword.listen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.Moment;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.folder.Listed;
import org.afterword.content.folder.Stamp;

/**
 * A cheap look at the content folder: how many arrivals wait, and a sum over the other files that is another one when one of
 * them was changed, came or went. A file that has just been changed may be changed again within the same step of the file
 * system's time, and nobody would see: so its sum is another one in each look until it is some seconds old.
 */
record ContentLook(long sum, int waiting) {

    /** @throws IOException if the folder cannot be listed */
    static ContentLook at(Path content, Path templates, Moment now) throws IOException {
        var inbox = content.resolve(InboxPlaces.INBOX);
        var looking = new Looking(now);
        Files.walkFileTree(content, looking.leavingOut(inbox));
        if (Files.isDirectory(templates)) {
            Files.walkFileTree(templates, looking.leavingOut(inbox));
        }
        return new ContentLook(looking.sum, inbox(content).size());
    }

    /** The files of the inbox in which something waits. */
    static List<Path> inbox(Path content) throws IOException {
        var inbox = content.resolve(InboxPlaces.INBOX);
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        var waiting = new ArrayList<Path>();
        Files.walkFileTree(inbox, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".yaml")) {
                    waiting.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // it was decided on meanwhile
            }
        });
        return waiting;
    }

    private static final class Looking {
        private final Moment now;
        private long sum;

        private Looking(Moment now) {
            this.now = now;
        }

        private SimpleFileVisitor<Path> leavingOut(Path inbox) {
            return new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(inbox) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum += mixed(file.hashCode() ^ stamp(file));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // it went away meanwhile
                }
            };
        }

        private long stamp(Path file) {
            try {
                var stamp = Listed.of(file).stamp();
                return mixed(stamp.size())
                        ^ mixed(stamp.modified())
                        ^ mixed(stamp.changed() + 1)
                        ^ mixed(stamp.key() + 2)
                        ^ (stamp.trustedAt(now).equals(Stamp.UNSETTLED) ? mixed(now.second()) : 0);
            } catch (IOException e) {
                return 0; // it went away meanwhile
            }
        }

        /** Spreads the bits, so that sums of several do not meet (the end of MurmurHash3). */
        private static long mixed(long value) {
            long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ mixed >>> 33;
        }
    }
}
